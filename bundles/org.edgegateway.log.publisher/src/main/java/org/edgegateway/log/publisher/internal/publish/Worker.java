// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of a publisher: does rounds, with the pauses that they ask for. A round that fails is logged once a minute at
 * most and does not end it.
 */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(100);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);
    private static final long LOG_NANOS = Duration.ofMinutes(1).toNanos();

    /** What is done again and again. */
    public interface Rounds {

        /** Does what there is to do; returns how long to pause then, which is zero when there is more to do. */
        Duration round();

        /** Does the rest, as nothing more will come. */
        void end();
    }

    private final Rounds rounds;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private long logged = System.nanoTime() - LOG_NANOS;

    /** @param name of the publisher */
    public Worker(String name, Rounds rounds) {
        this.rounds = rounds;
        thread = new Thread(this::run, OwnLines.THREADS + name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        boolean open = true;
        while (open) {
            open = !closedWithin(guarded(rounds::round));
        }
        guarded(() -> {
            rounds.end();
            return Duration.ZERO;
        });
    }

    private boolean closedWithin(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private interface Work {
        Duration run();
    }

    private Duration guarded(Work work) {
        try {
            return work.run();
        } catch (RuntimeException e) {
            if (System.nanoTime() - logged >= LOG_NANOS) {
                logged = System.nanoTime();
                LOG.warn("Log lines could not be published, trying on", e);
            }
            return AFTER_FAILURE;
        }
    }

    /** Ends after the last round; waits for that, but not for ever. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(LONGEST_CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
