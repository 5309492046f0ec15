// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.edgegateway.cloud.api.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two named threads. */
public final class OtaThreads implements Threads, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OtaThreads.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final ScheduledExecutorService steps;
    private final ExecutorService workers;

    public OtaThreads(String name) {
        this.name = name;
        steps = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "steps of " + name));
        workers = Executors.newSingleThreadExecutor(task -> new Thread(task, "work of " + name));
    }

    @Override
    public void step(Runnable step) {
        later(Duration.ZERO, step);
    }

    @Override
    public void later(Duration delay, Runnable step) {
        try {
            steps.schedule(() -> guarded(step), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("{} is closed", name);
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("{} has a bug", name, e);
        }
    }

    @Override
    public Registration work(Runnable work) {
        try {
            Future<?> running = workers.submit(work);
            return () -> running.cancel(true);
        } catch (RejectedExecutionException closed) {
            LOG.debug("{} is closed", name);
            return () -> {};
        }
    }

    /** Interrupts the work and waits a little for its end, so that a successor finds the files at rest. */
    @Override
    public void close() {
        steps.shutdownNow();
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The work of {} does not end within {}", name, PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
