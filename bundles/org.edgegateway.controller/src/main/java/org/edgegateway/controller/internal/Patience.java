// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.time.Duration;
import java.util.Optional;

/**
 * When an application that does not run is started again: after a delay that begins at 10 minutes, grows 1.6 times with
 * every start, and shrinks the same way for every such delay that the application stays up.
 */
final class Patience {

    static final Duration FIRST = Duration.ofMinutes(10);

    private static final double FACTOR = 1.6;
    private static final Duration LONGEST = Duration.ofHours(24);

    private Duration delay = FIRST;
    private Optional<Duration> since = Optional.empty();
    private boolean running = true;

    /**
     * Takes note of how it is. True when it is to be started now.
     *
     * @param now by a clock that is never set
     */
    boolean due(boolean runs, Duration now) {
        if (runs != running || since.isEmpty()) {
            running = runs;
            since = Optional.of(now);
            return false;
        }
        if (now.minus(since.get()).compareTo(delay) < 0) {
            return false;
        }
        since = Optional.of(now);
        delay = running ? shorter() : longer();
        return !running;
    }

    Duration delay() {
        return delay;
    }

    private Duration longer() {
        Duration longer = Duration.ofMillis((long) (delay.toMillis() * FACTOR));
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private Duration shorter() {
        Duration shorter = Duration.ofMillis((long) (delay.toMillis() / FACTOR));
        return shorter.compareTo(FIRST) < 0 ? FIRST : shorter;
    }
}
