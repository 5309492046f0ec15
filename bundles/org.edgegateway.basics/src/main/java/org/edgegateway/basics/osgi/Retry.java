// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** When something that failed is tried again: after a second, then twice as long each time, a minute at most. Not thread-safe. */
final class Retry {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final BiConsumer<Duration, Runnable> later;
    private Duration next = FIRST;
    private boolean waiting;

    /** @param later runs a task after a time, on any thread but this one */
    Retry(BiConsumer<Duration, Runnable> later) {
        this.later = later;
    }

    /** One that needs no thread of its own. */
    static Retry inTheBackground() {
        return new Retry((delay, task) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(task));
    }

    /** It failed: the attempt comes, unless one is to come anyway. Whoever runs it says so by {@link #begun}. */
    void failed(Runnable attempt) {
        if (!waiting) {
            waiting = true;
            later.accept(next, attempt);
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        }
    }

    /** The attempt has come. */
    void begun() {
        waiting = false;
    }

    void succeeded() {
        next = FIRST;
    }
}
