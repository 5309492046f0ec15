// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How an outbox stores its records.
 *
 * @param lanes one entry for each priority
 * @param freeBytesKept while the disk has less free space than this, lanes do not grow
 */
public record OutboxSettings(Map<Priority, LaneSettings> lanes, long freeBytesKept) {

    private static final long MEBIBYTE = 1L << 20;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final FsyncPolicy EVERY_100_MS = new FsyncPolicy.Interval(Duration.ofMillis(100));

    public OutboxSettings {
        lanes = Map.copyOf(lanes);
        for (Priority priority : Priority.values()) {
            if (!lanes.containsKey(priority)) {
                throw new IllegalArgumentException("No settings for the lane " + priority);
            }
        }
        if (freeBytesKept < 0) {
            throw new IllegalArgumentException("The free space to keep must not be negative: " + freeBytesKept);
        }
    }

    /** Fsync of every append for control, every 100 ms for telemetry and logs; 30 days; 16, 512 and 64 MiB. */
    public static OutboxSettings defaults() {
        return new OutboxSettings(
                Map.of(
                        Priority.CONTROL,
                        new LaneSettings(16 * MEBIBYTE, MONTH, new FsyncPolicy.EveryAppend(), Overflow.DROP_OLDEST),
                        Priority.TELEMETRY,
                        new LaneSettings(512 * MEBIBYTE, MONTH, EVERY_100_MS, Overflow.DROP_OLDEST),
                        Priority.LOGS,
                        new LaneSettings(64 * MEBIBYTE, MONTH, EVERY_100_MS, Overflow.DROP_OLDEST)),
                64 * MEBIBYTE);
    }

    /** The settings of one lane. */
    public LaneSettings lane(Priority priority) {
        LaneSettings settings = lanes.get(priority);
        if (settings == null) {
            throw new IllegalStateException("No settings for the lane " + priority);
        }
        return settings;
    }

    /** These settings with those of one lane replaced. */
    public OutboxSettings withLane(Priority priority, LaneSettings settings) {
        Map<Priority, LaneSettings> changed = new EnumMap<>(lanes);
        changed.put(priority, settings);
        return new OutboxSettings(changed, freeBytesKept);
    }

    public OutboxSettings withFreeBytesKept(long bytes) {
        return new OutboxSettings(lanes, bytes);
    }
}
