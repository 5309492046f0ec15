// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs Paho's threads of one link and knows when the last has ended.
 *
 * <p>Paho wants a {@link ScheduledExecutorService} but schedules nothing on it: each task gets a thread of its own.
 */
final class LinkThreads extends AbstractExecutorService implements ScheduledExecutorService {

    private static final ThreadFactory FACTORY = Threads.daemon("mqtt link");

    private final AtomicInteger users = new AtomicInteger(1);
    private final AtomicBoolean shut = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    @Override
    public void execute(Runnable task) {
        users.incrementAndGet();
        try {
            FACTORY.newThread(() -> run(task)).start();
        } catch (Throwable noThread) {
            release();
            throw noThread;
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            release();
        }
    }

    /** Says that the link needs no more threads. */
    @Override
    public void shutdown() {
        if (shut.compareAndSet(false, true)) {
            release();
        }
    }

    /** Completes when {@link #shutdown()} was called and the last thread has ended. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    private void release() {
        if (users.decrementAndGet() == 0) {
            ended.complete(null);
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shut.get();
    }

    @Override
    public boolean isTerminated() {
        return ended.isDone();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return ended.isDone();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }
}
