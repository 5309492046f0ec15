// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that runs the owner's code (hooks, handlers, listeners), in the order handed over. */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final ExecutorService thread;

    Dispatcher(String name) {
        thread = Executors.newSingleThreadExecutor(Threads.daemon(name));
    }

    /**
     * Runs the task later; whatever it throws is logged.
     *
     * @return false when closed, so that the task will never run
     */
    boolean run(Runnable task) {
        try {
            thread.execute(() -> runLogged(task));
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /** Completes a future here, or on the calling thread when closed: the future completes in any case. */
    void complete(Runnable completion) {
        if (!run(completion)) {
            runLogged(completion);
        }
    }

    /** Lets what was handed over finish, takes nothing more. */
    void close() {
        thread.shutdown();
    }

    static void runLogged(Runnable task) {
        try {
            task.run();
        } catch (Throwable bug) {
            LOG.error("A handler or listener failed; the session goes on", bug);
        }
    }
}
