// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/**
 * What is kept of what was delivered.
 *
 * @param outbox how it is stored, in the lane for telemetry
 * @param sharePercent of the connection's time for delivering again, 1 to 100
 */
record ArchiveSettings(OutboxSettings outbox, int sharePercent) {

    private static final long MEGABYTE = 1_000_000;
    private static final FsyncPolicy EVERY_SECOND = new FsyncPolicy.Interval(Duration.ofSeconds(1));

    ArchiveSettings {
        if (sharePercent < 1 || sharePercent > 100) {
            throw new IllegalArgumentException("the share of the archive must be 1 to 100 percent: " + sharePercent);
        }
    }

    /**
     * Reads the tab Outbox.
     *
     * @param freeBytes kept by the outbox; the archive keeps twice as much, so that it gives way first
     * @return empty when it is off
     */
    static Optional<ArchiveSettings> from(OutboxConfig config, long freeBytes) {
        if (config.archive_days() == 0) {
            return Optional.empty();
        }
        Duration age = Duration.ofDays(config.archive_days());
        Map<Priority, LaneSettings> lanes = Map.of(
                Priority.CONTROL, lane(LaneSettings.MIN_CAPACITY_BYTES, age),
                Priority.TELEMETRY, lane(config.archive_megabytes() * MEGABYTE, age),
                Priority.LOGS, lane(LaneSettings.MIN_CAPACITY_BYTES, age));
        return Optional.of(
                new ArchiveSettings(new OutboxSettings(lanes, 2 * freeBytes), config.archive_share_percent()));
    }

    private static LaneSettings lane(long bytes, Duration age) {
        return new LaneSettings(bytes, age, EVERY_SECOND, Overflow.DROP_OLDEST);
    }
}
