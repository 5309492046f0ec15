// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Keeps calls below their limit. In any period there are at most so many. Thread-safe. */
final class CallMeter {

    private final CallLimit limit;
    private final LongSupplier nanoTime;
    private final Deque<Long> calls = new ArrayDeque<>();

    CallMeter(CallLimit limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
    }

    /** Counts a call if there may be one now; otherwise tells how long to wait. */
    synchronized Optional<Duration> take() {
        long now = nanoTime.getAsLong();
        long period = limit.period().toNanos();
        while (!calls.isEmpty() && now - calls.getFirst() >= period) {
            calls.removeFirst();
        }
        if (calls.size() >= limit.calls()) {
            return Optional.of(Duration.ofNanos(period - (now - calls.getFirst())));
        }
        calls.addLast(now);
        return Optional.empty();
    }
}
