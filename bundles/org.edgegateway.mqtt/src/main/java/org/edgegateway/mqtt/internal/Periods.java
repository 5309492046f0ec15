// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits with full jitter: each attempt comes at a random instant of a period, and the next period begins where this one
 * ends.
 *
 * <p>Of many clients that lost the same server, all make one attempt in each period: their rate is even within a period
 * and falls when the periods grow. Were each period begun at the attempt before, the second attempts of the lucky would
 * come on top of the first ones of the unlucky. The floor of {@value #FLOOR_MILLIS} ms keeps a lucky draw from becoming a
 * busy loop. Not thread-safe.
 */
final class Periods {

    static final long FLOOR_MILLIS = 100;

    private final RandomGenerator random;
    private long leftMillis;

    Periods(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait until an instant of the next period, at most twice as long as the period: what is left of the one before
     * counts only up to the length of this one.
     */
    Duration next(long periodMillis) {
        long left = Math.min(leftMillis, periodMillis);
        long instant = FLOOR_MILLIS + random.nextLong(periodMillis - FLOOR_MILLIS + 1);
        leftMillis = periodMillis - instant;
        return Duration.ofMillis(left + instant);
    }

    /** The next period begins at once. */
    void reset() {
        leftMillis = 0;
    }
}
