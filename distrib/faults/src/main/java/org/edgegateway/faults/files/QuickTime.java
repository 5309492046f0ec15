// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.edgegateway.file.manager.internal.Timeline;

/** A thread whose waits are a twentieth of what was asked for, so that many faults fit a minute. */
final class QuickTime implements Timeline, AutoCloseable {

    private static final int SCALE = 20;

    private final ScheduledThreadPoolExecutor executor;
    private final Consumer<Throwable> failures;

    /** @param failures hears what a task throws, which none should */
    QuickTime(String name, Consumer<Throwable> failures) {
        this.failures = failures;
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(Runnable task) {
        after(Duration.ZERO, task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        try {
            executor.schedule(() -> guarded(task), delay.dividedBy(SCALE).toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // as the contract says
        }
    }

    /** Returns when all that was to run until now has run. */
    void settle() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        run(() -> done.complete(true));
        done.join();
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failures.accept(e);
        }
    }

    /** Returns when the task that runs is over. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
