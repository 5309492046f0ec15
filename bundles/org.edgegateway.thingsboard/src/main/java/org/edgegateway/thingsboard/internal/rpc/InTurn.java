// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.edgegateway.basics.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks on the workers one after the other, in the order given, each within a time limit. A task that fails or takes
 * too long is told in the log and keeps no other from running. Never blocks. Thread-safe.
 */
public final class InTurn implements Executor {

    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(InTurn.class);

    private final Workers workers;
    private final Duration limit;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /** @param limit after which a task is interrupted and the next one begins */
    public InTurn(Workers workers, Duration limit) {
        this.workers = workers;
        this.limit = limit;
    }

    /** @throws RejectedExecutionException when {@value #MOST} tasks wait already */
    @Override
    public synchronized void execute(Runnable task) {
        if (waiting.size() >= MOST) {
            throw new RejectedExecutionException(MOST + " tasks wait already");
        }
        waiting.add(task);
        if (!running) {
            next();
        }
    }

    private synchronized void next() {
        running = !waiting.isEmpty();
        if (running) {
            start(waiting.removeFirst());
        }
    }

    /** A task may have ended, and the next one begun, when this returns. */
    private void start(Runnable task) {
        try {
            workers.run(
                            () -> {
                                task.run();
                                return Optional.empty();
                            },
                            limit)
                    .whenComplete((done, failure) -> ended(failure));
        } catch (RejectedExecutionException busy) {
            LOG.warn(
                    "{} changes are left out: the connection is closing, or too many requests wait",
                    waiting.size() + 1);
            waiting.clear();
            running = false;
        }
    }

    private void ended(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.warn("A change was not made: {}", Reason.of(failure));
        }
        next();
    }
}
