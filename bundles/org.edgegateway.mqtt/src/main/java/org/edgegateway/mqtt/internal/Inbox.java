// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.concurrent.Semaphore;
import org.edgegateway.mqtt.ReceivedMessage;

/**
 * Hands incoming messages from the network to the dispatcher, holding at most about 4 MiB or 4096 of them.
 *
 * <p>When full, {@link #accept} blocks the receiving thread, which stops reading: TCP then slows the server down. While
 * it is blocked no acknowledgement is read either, so a handler that is slow for longer than the operation timeout makes
 * operations time out.
 */
final class Inbox {

    private static final int CAPACITY_KIB = 4_096;

    private final Semaphore free = new Semaphore(CAPACITY_KIB, true);
    private final Dispatcher dispatcher;
    private final Router router;

    Inbox(Dispatcher dispatcher, Router router) {
        this.dispatcher = dispatcher;
        this.router = router;
    }

    /** Queues the message for its handlers; waits for room, at most until interrupted. */
    void accept(ReceivedMessage message) throws InterruptedException {
        int weight = Math.min(CAPACITY_KIB, 1 + message.payload().length / 1024);
        free.acquire(weight);
        boolean queued = dispatcher.run(() -> {
            try {
                router.dispatch(message);
            } finally {
                free.release(weight);
            }
        });
        if (!queued) {
            free.release(weight);
        }
    }
}
