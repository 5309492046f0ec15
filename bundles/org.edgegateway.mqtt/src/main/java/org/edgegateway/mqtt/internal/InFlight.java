// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;

/**
 * The operations of one link that wait for the server: bounds them, times them out, completes each exactly once.
 *
 * <p>Futures complete on a thread of their own, so that what hangs on them neither holds up the network library nor
 * needs the dispatcher: a handler may wait for a publish. All operations have the same timeout, so the oldest expires
 * first and one timer is enough. Thread-safe.
 */
final class InFlight {

    private final int limit;
    private final Duration timeout;
    private final SessionLoop loop;
    private final ExecutorService completions;
    private final ArrayDeque<Pending<?>> oldestFirst = new ArrayDeque<>();
    private int publishes;
    private boolean timed;
    private boolean closed;

    InFlight(int limit, Duration timeout, SessionLoop loop) {
        this.limit = limit;
        this.timeout = timeout;
        this.loop = loop;
        completions = Executors.newSingleThreadExecutor(Threads.daemon("mqtt completions"));
    }

    /** Takes a place in the window for a publish. */
    synchronized Pending<Integer> publish(String awaited) throws MqttFailureException {
        if (publishes >= limit) {
            throw new MqttFailureException(
                    Reason.TOO_MANY_IN_FLIGHT, publishes + " messages already wait for their acknowledgement");
        }
        return add(new Pending<>(awaited, true, System.nanoTime() + timeout.toNanos()));
    }

    /** Registers a subscribe or an unsubscribe. */
    synchronized <T> Pending<T> control(String awaited) throws MqttFailureException {
        return add(new Pending<>(awaited, false, System.nanoTime() + timeout.toNanos()));
    }

    private <T> Pending<T> add(Pending<T> pending) throws MqttFailureException {
        if (closed) {
            throw new MqttFailureException(Reason.OFFLINE, "not connected");
        }
        publishes += pending.publish ? 1 : 0;
        oldestFirst.add(pending);
        if (!timed) {
            timed = true;
            loop.after(timeout, this::expire);
        }
        return pending;
    }

    <T> void succeed(Pending<T> pending, T value) {
        synchronized (this) {
            if (settle(pending)) {
                completions.execute(() -> pending.future.complete(value));
            }
        }
    }

    void finish(Pending<Void> pending) {
        synchronized (this) {
            if (settle(pending)) {
                completions.execute(() -> pending.future.complete(null));
            }
        }
    }

    synchronized void fail(Pending<?> pending, MqttFailureException failure) {
        if (settle(pending)) {
            completions.execute(() -> pending.future.completeExceptionally(failure));
        }
    }

    /** Fails all that waits and takes nothing more. */
    synchronized void close(Reason reason, String message) {
        if (!closed) {
            closed = true;
            List<Pending<?>> rest = new ArrayList<>(oldestFirst);
            rest.forEach(pending -> fail(pending, new MqttFailureException(reason, message)));
            completions.shutdown();
        }
    }

    private boolean settle(Pending<?> pending) {
        if (pending.settled) {
            return false;
        }
        pending.settled = true;
        publishes -= pending.publish ? 1 : 0;
        dropSettled();
        return true;
    }

    private void dropSettled() {
        for (Pending<?> head = oldestFirst.peek(); head != null && head.settled; head = oldestFirst.peek()) {
            oldestFirst.poll();
        }
    }

    private synchronized void expire() {
        long now = System.nanoTime();
        Pending<?> head = oldestFirst.peek();
        while (head != null && head.deadline - now <= 0) {
            fail(head, new MqttFailureException(Reason.TIMEOUT, "no " + head.awaited + " within " + Text.of(timeout)));
            head = oldestFirst.peek();
        }
        timed = head != null;
        if (head != null) {
            loop.after(Duration.ofNanos(head.deadline - now), this::expire);
        }
    }
}
