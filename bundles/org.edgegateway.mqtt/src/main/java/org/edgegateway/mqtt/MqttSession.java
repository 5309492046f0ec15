// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.edgegateway.mqtt.internal.SupervisedSession;

/**
 * One supervised MQTT session: told once to connect, it stays connected until told otherwise.
 *
 * <p>Guarantees: every future completes, with a value, with {@link MqttFailureException}, at the latest when the
 * operation timeout passes or the session ends. Handlers, listeners and hooks never run on the network library's
 * threads; messages reach their handlers in the order of arrival. The reconnect loop survives whatever a hook, a
 * handler or the network does to it. All methods may be called from any thread and none blocks.
 *
 * <p>Threads: handlers, listeners and hooks share one thread, the dispatcher, in order. What is chained to the future of
 * a publish, subscribe or unsubscribe runs on another that belongs to the link, so a handler may wait for such a future
 * but not for connect or disconnect; what is chained must not block for long, as it holds up the futures behind it. A
 * slow handler makes messages queue up to about 4 MiB or 4096, after which the session stops reading until there is room:
 * nothing is dropped, but acknowledgements wait too. All threads are daemons, at most six for each session.
 *
 * <p>Received messages with QoS 1 and 2 are acknowledged once queued for their handlers. Publishes that fail with a lost
 * link are not sent again by a clean session; a persistent one finishes them by itself after reconnecting, as MQTT
 * demands, so sending them again duplicates them.
 */
public interface MqttSession extends AutoCloseable {

    /** A stopped session with the standard reconnect policy; no thread runs before {@link #connect()}. */
    static MqttSession create(MqttSettings settings) {
        return create(settings, ReconnectPolicy.standard());
    }

    /** A stopped session that waits between attempts as the policy says. */
    static MqttSession create(MqttSettings settings, ReconnectPolicy policy) {
        return create(settings, policy, InstantSource.system());
    }

    /** A stopped session with its time passed in: what its states show, and whether a link counts as stable. */
    static MqttSession create(MqttSettings settings, ReconnectPolicy policy, InstantSource clock) {
        return new SupervisedSession(settings, policy, clock);
    }

    /**
     * Starts the supervised connection. Does nothing when already started.
     *
     * @return completes with the first connection; fails with the first failed attempt, although the session goes on
     *     trying
     */
    CompletableFuture<Void> connect();

    /** Ends the connection with a DISCONNECT and stays disconnected. Completes when the link is closed. */
    CompletableFuture<Void> disconnect();

    /**
     * Ends the wait before the next attempt: for when the network is known to be back. Does nothing unless waiting.
     * Safe to call often, but each call is an attempt.
     */
    default void reconnectNow() {}

    SessionState state();

    /**
     * Publishes a message.
     *
     * @return completes with the MQTT message id (0 with QoS 0) on PUBACK (QoS 1), PUBCOMP (QoS 2) or once written
     *     (QoS 0)
     */
    CompletableFuture<Integer> publish(MqttMessage message);

    /**
     * Subscribes to all the filters with one packet.
     *
     * @return the granted QoS of each, in the same order; {@link Subscription#REFUSED} where the server refuses one
     */
    CompletableFuture<List<Integer>> subscribe(List<Subscription> subscriptions);

    CompletableFuture<Void> unsubscribe(List<String> filters);

    /** Hands messages whose topic matches the filter to the handler. Several routes may take the same message. */
    Registration route(String topicFilter, Consumer<ReceivedMessage> handler);

    /** Hands messages that the predicate accepts to the handler. Several routes may take the same message. */
    Registration route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler);

    /** Hands over the messages that no other route accepts. Each fallback registered gets them. */
    Registration fallback(Consumer<ReceivedMessage> handler);

    /** Adds a hook that runs before every attempt, in the order of registration. */
    Registration beforeConnect(ConnectHooks.BeforeConnect hook);

    /** Adds a hook that runs after every accepted connection, in the order of registration. */
    Registration afterConnect(ConnectHooks.AfterConnect hook);

    /** Tells of every change of state, in order, beginning with the next. */
    Registration onState(Consumer<SessionState> listener);

    /** Disconnects and frees all threads, which are gone within about a second. Does not wait for that. Quick and idempotent; a closed session cannot be used again. */
    @Override
    void close();
}
