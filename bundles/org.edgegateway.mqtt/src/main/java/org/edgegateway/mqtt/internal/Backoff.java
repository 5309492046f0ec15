// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;

/** A ladder of waits: the {@link Periods} double from the first one on, until no wait is longer than the longest. */
final class Backoff {

    private final Periods periods;
    private final long firstMillis;
    private final long lastMillis;
    private long nextMillis;

    /** @param first the period of the first attempt, at most half of the longest wait */
    Backoff(Duration first, Duration longest, Periods periods) {
        this.periods = periods;
        firstMillis = first.toMillis();
        lastMillis = longest.toMillis() / 2;
        nextMillis = firstMillis;
    }

    Duration next() {
        long period = nextMillis;
        nextMillis = Math.min(lastMillis, period * 2);
        return periods.next(period);
    }

    /** Goes on from a period at least so long. */
    void skipTo(Duration period) {
        nextMillis = Math.max(nextMillis, Math.min(lastMillis, period.toMillis()));
    }

    void reset() {
        nextMillis = firstMillis;
    }
}
