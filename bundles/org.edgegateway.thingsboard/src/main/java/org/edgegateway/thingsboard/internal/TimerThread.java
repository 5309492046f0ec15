// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that runs tasks now and later, and says when one fails, as nobody looks at their futures. Once it is shut down
 * it runs what is due and ends; what was to run later is dropped, so that a time limit that nobody waits for any longer does
 * not keep the thread, and all it knows, alive.
 */
public final class TimerThread extends ScheduledThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(TimerThread.class);

    private final Consumer<Throwable> failed;

    /** @param failed hears of a task that threw, on this thread */
    TimerThread(String name, Consumer<Throwable> failed) {
        super(1, task -> new Thread(task, name));
        this.failed = failed;
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public static ScheduledExecutorService named(String name) {
        return new TimerThread(name, failure -> LOG.error("A task of the {} failed", name, failure));
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable failure) {
        super.afterExecute(task, failure);
        if (task instanceof Future<?> done && done.isDone() && !done.isCancelled()) {
            try {
                done.get();
            } catch (ExecutionException e) {
                failed.accept(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException neverAsItIsDone) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
