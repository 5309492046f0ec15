// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;

/**
 * Hands entries to the connection. Waits where there is none, or where it cannot store: so that files are read on from
 * there later, while what others hand over meanwhile is bounded and counted.
 */
public final class Delivery {

    private final Supplier<Optional<Logs>> connection;
    private final Duration retry;
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * @param connection as it is now; empty while there is none
     * @param retry how long to wait before trying again
     */
    public Delivery(Supplier<Optional<Logs>> connection, Duration retry) {
        this.connection = connection;
        this.retry = retry;
    }

    /** The most bytes of a message; waits for a connection to ask. Empty when closing. */
    Optional<Integer> mostMessageBytes() {
        for (; ; ) {
            Optional<Logs> logs = connection.get();
            if (logs.isPresent()) {
                return logs.map(Logs::mostMessageBytes);
            }
            if (!waitToRetry()) {
                return Optional.empty();
            }
        }
    }

    /** Stores an entry, however long that takes; false when closing before it could be stored. */
    boolean publish(LogEntry entry) {
        for (; ; ) {
            Optional<Publication> result = connection.get().map(logs -> logs.publish(entry));
            if (result.isPresent() && !(result.get() instanceof Publication.NotStored)) {
                return true;
            }
            if (!waitToRetry()) {
                return false;
            }
        }
    }

    private boolean waitToRetry() {
        try {
            return !closing.await(retry.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends waiting; what can be stored at once still is. */
    public void close() {
        closing.countDown();
    }
}
