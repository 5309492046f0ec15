// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A few threads for handlers, with a bounded queue before them; none of them lives while nothing is asked. */
public final class Workers implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int QUEUE = 64;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor pool;
    private final ScheduledExecutorService timer;

    /** @param timer ends what takes too long */
    public Workers(String name, ScheduledExecutorService timer) {
        this.timer = timer;
        pool = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                task -> new Thread(task, name));
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs a task.
     *
     * @return what it returns; fails with what it throws, or with {@link TimeoutException} after the limit, when the task
     *     is interrupted
     * @throws RejectedExecutionException when too much waits already
     */
    <T> CompletableFuture<T> run(Callable<T> task, Duration limit) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Future<?> running = pool.submit(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        Future<?> timeout = timer.schedule(
                () -> {
                    result.completeExceptionally(new TimeoutException("not done within " + limit.toSeconds() + " s"));
                    running.cancel(true);
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }

    /** Runs what is left to do after an answer; has no time limit, but is interrupted when this is closed. */
    void runAfterwards(Runnable action) {
        pool.execute(action);
    }

    /** Takes nothing more; what runs is interrupted. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
