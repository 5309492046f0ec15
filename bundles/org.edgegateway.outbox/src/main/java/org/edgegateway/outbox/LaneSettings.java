// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.time.Duration;

/**
 * How one lane stores its records.
 *
 * @param capacityBytes the most its files may occupy, at least {@value #MIN_CAPACITY_BYTES}
 * @param maxAge records that waited longer are dropped, a whole segment at a time, so up to an eighth later
 * @param fsync when records are forced to the disk
 * @param overflow what happens when the capacity is reached
 */
public record LaneSettings(long capacityBytes, Duration maxAge, FsyncPolicy fsync, Overflow overflow) {

    public static final long MIN_CAPACITY_BYTES = 65_536;

    public LaneSettings {
        if (capacityBytes < MIN_CAPACITY_BYTES) {
            throw new IllegalArgumentException(
                    "The capacity of a lane must be at least " + MIN_CAPACITY_BYTES + " bytes: " + capacityBytes);
        }
        if (maxAge.isNegative() || maxAge.isZero()) {
            throw new IllegalArgumentException("The maximum age must be positive: " + maxAge);
        }
    }

    public LaneSettings withCapacityBytes(long bytes) {
        return new LaneSettings(bytes, maxAge, fsync, overflow);
    }

    public LaneSettings withMaxAge(Duration age) {
        return new LaneSettings(capacityBytes, age, fsync, overflow);
    }

    public LaneSettings withFsync(FsyncPolicy policy) {
        return new LaneSettings(capacityBytes, maxAge, policy, overflow);
    }

    public LaneSettings withOverflow(Overflow choice) {
        return new LaneSettings(capacityBytes, maxAge, fsync, choice);
    }
}
