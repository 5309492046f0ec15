// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Full-jitter exponential backoff: each wait is random between the floor and min(cap, base * 2^n).
 *
 * <p>Jitter over the whole range keeps many clients that lost the same server from coming back in waves. The floor of
 * {@value #FLOOR_MILLIS} ms keeps a lucky draw from becoming a busy loop. Not thread-safe.
 */
final class Backoff {

    static final long FLOOR_MILLIS = 100;

    private final long baseMillis;
    private final long capMillis;
    private final RandomGenerator random;
    private int failures;

    Backoff(Duration base, Duration cap, RandomGenerator random) {
        this.baseMillis = base.toMillis();
        this.capMillis = cap.toMillis();
        this.random = random;
    }

    Duration next() {
        long ceiling = baseMillis;
        for (int i = 0; i < failures && ceiling < capMillis; i++) {
            ceiling *= 2;
        }
        failures++;
        long bound = Math.max(FLOOR_MILLIS, Math.min(capMillis, ceiling));
        return Duration.ofMillis(FLOOR_MILLIS + random.nextLong(bound - FLOOR_MILLIS + 1));
    }

    void reset() {
        failures = 0;
    }
}
