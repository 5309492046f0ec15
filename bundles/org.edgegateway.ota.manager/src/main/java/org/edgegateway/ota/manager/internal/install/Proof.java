// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.download.Pause;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** Watches something until it has run for long enough without a break. Not impressed by clocks that jump. */
public final class Proof {

    /** Says how it is. */
    @FunctionalInterface
    interface Subject {
        Health health();
    }

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Duration stable;
    private final Duration timeout;
    private final Pause pause;
    private final LongSupplier nanoTime;

    /**
     * @param stable how long it must run without a break
     * @param timeout how long that may take
     */
    public Proof(Duration stable, Duration timeout, Pause pause, LongSupplier nanoTime) {
        this.stable = stable;
        this.timeout = timeout;
        this.pause = pause;
        this.nanoTime = nanoTime;
    }

    /** @throws WorkException when it was not seen to be stable in time; says what was wrong last */
    void watch(Subject subject) throws WorkException, InterruptedException {
        long begin = nanoTime.getAsLong();
        long runningSince = begin;
        String trouble = "it did not run for " + stable.toSeconds() + " s without a break";
        while (true) {
            Health health = subject.health();
            long now = nanoTime.getAsLong();
            if (health instanceof Health.NotRunning notRunning) {
                trouble = notRunning.reason();
                runningSince = now;
            } else if (now - runningSince >= stable.toNanos()) {
                return;
            }
            if (now - begin >= timeout.toNanos()) {
                throw new WorkException("not stable within " + timeout.toSeconds() + " s: " + trouble);
            }
            pause.pause(POLL);
        }
    }
}
