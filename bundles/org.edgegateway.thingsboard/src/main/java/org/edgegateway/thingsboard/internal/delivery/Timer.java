// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a task later, in time for the earliest wish and not once for each. Used on the executor's one thread. */
final class Timer {

    private static final Logger LOG = LoggerFactory.getLogger(Timer.class);

    private final ScheduledExecutorService executor;
    private final LongSupplier nanoTime;
    private final Runnable task;
    private boolean pending;
    private long due;

    Timer(ScheduledExecutorService executor, LongSupplier nanoTime, Runnable task) {
        this.executor = executor;
        this.nanoTime = nanoTime;
        this.task = task;
    }

    /** Runs the task after the time, at the latest. */
    void runIn(long nanos) {
        long wanted = nanoTime.getAsLong() + nanos;
        if (pending && due - wanted <= 0) {
            return;
        }
        pending = true;
        due = wanted;
        try {
            executor.schedule(() -> run(wanted), nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not waiting, the connection is closing");
        }
    }

    private void run(long wanted) {
        if (pending && wanted == due) {
            pending = false;
            task.run();
        }
    }
}
