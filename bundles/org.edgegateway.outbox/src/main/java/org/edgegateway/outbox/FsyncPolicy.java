// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.time.Duration;

/**
 * When records are forced from the operating system's cache to the disk.
 *
 * <p>Under every policy a record has reached the operating system before its append returns: killing the process loses
 * nothing. The policy decides what a power cut may take.
 */
public sealed interface FsyncPolicy {

    /** A power cut loses nothing whose append returned; appends that run at the same time share one fsync. */
    record EveryAppend() implements FsyncPolicy {}

    /**
     * A power cut loses at most what was appended since the last fsync.
     *
     * @param period the longest time a record waits for its fsync to begin
     */
    record Interval(Duration period) implements FsyncPolicy {
        public Interval {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("The fsync period must be positive: " + period);
            }
        }
    }

    /** A power cut loses what the operating system has not written back by itself, often the last 30 seconds. */
    record Never() implements FsyncPolicy {}
}
