// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Delays that grow from one failure to the next: 1 s to 60 s, each shortened by up to a half at random. */
final class Backoff {

    private static final long FIRST = 1_000;
    private static final long LAST = 60_000;

    private final RandomGenerator random;
    private long millis = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        long present = millis;
        millis = Math.min(LAST, 2 * millis);
        return Duration.ofMillis(present - random.nextLong(present / 2));
    }

    void reset() {
        millis = FIRST;
    }
}
