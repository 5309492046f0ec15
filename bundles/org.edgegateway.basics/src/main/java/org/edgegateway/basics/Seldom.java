// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets something happen at most once in a while. Neither stuck nor loosened by a clock that is set. Thread-safe. */
public final class Seldom {

    private final Duration interval;
    private final InstantSource clock;
    private Optional<Instant> last = Optional.empty();

    public Seldom(Duration interval, InstantSource clock) {
        this.interval = interval;
        this.clock = clock;
    }

    /** Whether it may happen now; who is told so does it. */
    public synchronized boolean mayNow() {
        Instant now = clock.instant();
        boolean tooSoon = last.map(before -> Duration.between(before, now))
                .filter(passed -> !passed.isNegative() && passed.compareTo(interval) < 0)
                .isPresent();
        if (!tooSoon) {
            last = Optional.of(now);
        }
        return !tooSoon;
    }
}
