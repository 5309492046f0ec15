// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/**
 * The validated tab Outbox.
 *
 * @param folder where the records are kept
 * @param outbox how
 * @param archive what is kept of what was delivered; empty for nothing
 */
record StoreSettings(Path folder, OutboxSettings outbox, Optional<ArchiveSettings> archive) {

    private static final long MEGABYTE = 1_000_000;

    /**
     * Reads the tab.
     *
     * @param defaultFolder used where the tab names none
     * @throws IllegalArgumentException with a message for a person when something is wrong
     */
    static StoreSettings from(OutboxConfig config, Path defaultFolder) {
        Map<Priority, LaneSettings> lanes = Map.of(
                Priority.CONTROL, lane(config, config.control_capacity_megabytes(), config.control_fsync()),
                Priority.TELEMETRY, lane(config, config.telemetry_capacity_megabytes(), config.telemetry_fsync()),
                Priority.LOGS, logs(config));
        long freeBytes = config.free_space_megabytes() * MEGABYTE;
        return new StoreSettings(
                folder(config.path(), defaultFolder),
                new OutboxSettings(lanes, freeBytes),
                ArchiveSettings.from(config, freeBytes));
    }

    private static Path folder(String path, Path defaultFolder) {
        if (path.isBlank()) {
            return defaultFolder;
        }
        try {
            return Path.of(path.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("the folder '" + path + "' is not a path: " + e.getReason(), e);
        }
    }

    private static LaneSettings lane(OutboxConfig config, int megabytes, String fsync) {
        return new LaneSettings(
                megabytes * MEGABYTE, Duration.ofDays(config.max_age_days()), fsync(config, fsync), overflow(config));
    }

    private static LaneSettings logs(OutboxConfig config) {
        return lane(config, config.logs_capacity_megabytes(), config.logs_fsync())
                .withMaxAge(Duration.ofDays(config.logs_max_age_days()))
                .withOverflow(Overflow.DROP_OLDEST);
    }

    private static FsyncPolicy fsync(OutboxConfig config, String policy) {
        return switch (policy) {
            case "EVERY_APPEND" -> new FsyncPolicy.EveryAppend();
            case "INTERVAL" -> new FsyncPolicy.Interval(Duration.ofMillis(config.fsync_interval_milliseconds()));
            case "NEVER" -> new FsyncPolicy.Never();
            default ->
                throw new IllegalArgumentException(
                        "the fsync policy '" + policy + "' is unknown: use EVERY_APPEND, INTERVAL or NEVER");
        };
    }

    private static Overflow overflow(OutboxConfig config) {
        return switch (config.overflow()) {
            case "DROP_OLDEST" -> Overflow.DROP_OLDEST;
            case "REJECT_NEWEST" -> Overflow.REJECT_NEWEST;
            default ->
                throw new IllegalArgumentException(
                        "'" + config.overflow() + "' is no answer to a full outbox: use DROP_OLDEST or REJECT_NEWEST");
        };
    }
}
