// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners one after the other, off the threads of the session. While they are slow, what they are to be told
 * queues up to a bound; then the session waits for them a while, so that nothing is lost unless one hangs.
 */
public final class ListenerThread implements Executor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerThread.class);
    private static final int QUEUE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor thread;

    public ListenerThread(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                task -> new Thread(task, name),
                ListenerThread::await);
        thread.allowCoreThreadTimeOut(true);
    }

    private static void await(Runnable task, ThreadPoolExecutor full) {
        try {
            if (full.isShutdown()) {
                LOG.debug("A listener is not told, the connection is closing");
            } else if (!full.getQueue().offer(task, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.error("A listener hangs: a change of attributes is lost for it and for all others");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException(e);
        }
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
