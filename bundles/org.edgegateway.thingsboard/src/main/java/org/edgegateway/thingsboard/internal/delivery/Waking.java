// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Wakes the sender once for however many records are stored before it runs, and not for records that had better gather. Thread-safe. */
final class Waking {

    private final Executor executor;
    private final BooleanSupplier connected;
    private final Runnable work;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean full;

    Waking(Executor executor, BooleanSupplier connected, Runnable work) {
        this.executor = executor;
        this.connected = connected;
        this.work = work;
    }

    /** There may be something to send, unless it had better wait for what is in flight. */
    void wake() {
        if (!full) {
            wakeUrgent();
        }
    }

    /** There is something to send that waits for nothing. */
    void wakeUrgent() {
        if (connected.getAsBoolean() && woken.compareAndSet(false, true)) {
            executor.execute(() -> {
                woken.set(false);
                work.run();
            });
        }
    }

    /** The lanes are about to be read: what is stored from now on wakes, what was stored before is read. */
    void reading() {
        full = false;
    }

    /**
     * The lanes were read.
     *
     * @param full whether nothing more can leave, or had better not, before the next acknowledgement
     */
    void read(boolean full) {
        this.full = full;
    }
}
