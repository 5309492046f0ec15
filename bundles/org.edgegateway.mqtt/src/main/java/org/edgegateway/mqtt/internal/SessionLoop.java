// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The one thread that moves a session from state to state and keeps its time.
 *
 * <p>Nothing on it blocks and none of the owner's code runs on it. Whatever a step throws goes to the crash handler, so
 * the loop outlives every bug.
 */
final class SessionLoop {

    private final ScheduledThreadPoolExecutor thread;
    private final Consumer<Throwable> onCrash;

    SessionLoop(String name, Consumer<Throwable> onCrash) {
        this.onCrash = onCrash;
        thread = new ScheduledThreadPoolExecutor(1, Threads.daemon(name));
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Runs the step soon.
     *
     * @return false when the loop is closed and the step will never run
     */
    boolean post(Runnable step) {
        try {
            thread.execute(() -> guarded(step));
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /** Runs the step after the delay, unless cancelled or closed before. */
    Future<?> after(Duration delay, Runnable step) {
        return thread.schedule(() -> guarded(step), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    void close() {
        thread.shutdown();
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Throwable bug) {
            onCrash.accept(bug);
        }
    }
}
