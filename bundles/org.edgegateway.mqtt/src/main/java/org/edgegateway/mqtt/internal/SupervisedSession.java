// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.edgegateway.mqtt.ConnectHooks.AfterConnect;
import org.edgegateway.mqtt.ConnectHooks.BeforeConnect;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.mqtt.Subscription;
import org.edgegateway.mqtt.TopicFilter;

/**
 * The session that owners see: wires the parts and hands each call to the one it concerns.
 *
 * <p>Threads, at most six: the loop (states and timers), the dispatcher (the owner's code), one that completes the
 * futures of the link, and Paho's sender, receiver and callback.
 */
public final class SupervisedSession implements MqttSession {

    private final String server;
    private final Dispatcher dispatcher;
    private final SessionLoop loop;
    private final Router router = new Router();
    private final Hooks hooks;
    private final States states;
    private final Supervisor supervisor;
    private volatile boolean closed;

    public SupervisedSession(MqttSettings settings, ReconnectPolicy policy, InstantSource clock) {
        server = settings.host() + ":" + settings.port();
        dispatcher = new Dispatcher("mqtt dispatcher " + server);
        loop = new SessionLoop("mqtt session " + server, this::recover);
        hooks = new Hooks(dispatcher, this);
        states = new States(dispatcher);
        Inbox inbox = new Inbox(dispatcher, router);
        Handshakes handshakes = new Handshakes();
        supervisor = new Supervisor(
                settings,
                policy,
                clock,
                loop,
                states,
                new Askers(dispatcher),
                owner -> new Connection(loop, inbox, hooks, handshakes, owner));
    }

    @Override
    public CompletableFuture<Void> connect() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        boolean posted = loop.post(() -> {
            if (closed) {
                result.completeExceptionally(closedFailure());
            } else {
                supervisor.start(result);
            }
        });
        if (!posted) {
            result.completeExceptionally(closedFailure());
        }
        return result;
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        boolean posted = loop.post(() -> {
            supervisor.stop();
            supervisor.released().whenComplete((done, never) -> dispatcher.complete(() -> result.complete(null)));
        });
        if (!posted) {
            result.complete(null);
        }
        return result;
    }

    @Override
    public void reconnectNow() {
        loop.post(supervisor::reconnectNow);
    }

    @Override
    public void close() {
        closed = true;
        loop.post(() -> {
            supervisor.stop();
            dispatcher.close();
            supervisor.released().whenComplete((done, never) -> loop.close());
        });
    }

    @Override
    public SessionState state() {
        return states.current();
    }

    @Override
    public CompletableFuture<Integer> publish(MqttMessage message) {
        return onLink(link -> link.publish(message));
    }

    @Override
    public CompletableFuture<List<Integer>> subscribe(List<Subscription> subscriptions) {
        return subscriptions.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : onLink(link -> link.subscribe(subscriptions));
    }

    @Override
    public CompletableFuture<Void> unsubscribe(List<String> filters) {
        return filters.isEmpty() ? CompletableFuture.completedFuture(null) : onLink(link -> link.unsubscribe(filters));
    }

    @Override
    public Registration route(String topicFilter, Consumer<ReceivedMessage> handler) {
        TopicFilter filter = TopicFilter.of(topicFilter);
        return router.route(message -> filter.matches(message.topic()), handler);
    }

    @Override
    public Registration route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler) {
        return router.route(accepts, handler);
    }

    @Override
    public Registration fallback(Consumer<ReceivedMessage> handler) {
        return router.fallback(handler);
    }

    @Override
    public Registration beforeConnect(BeforeConnect hook) {
        return hooks.before(hook);
    }

    @Override
    public Registration afterConnect(AfterConnect hook) {
        return hooks.after(hook);
    }

    @Override
    public Registration onState(Consumer<SessionState> listener) {
        return states.listen(listener);
    }

    private interface LinkCall<T> {
        CompletableFuture<T> on(Link link) throws MqttFailureException;
    }

    private <T> CompletableFuture<T> onLink(LinkCall<T> call) {
        Link usable = supervisor.link();
        if (usable == null) {
            return CompletableFuture.failedFuture(
                    closed ? closedFailure() : new MqttFailureException(Reason.OFFLINE, "not connected to " + server));
        }
        try {
            return call.on(usable);
        } catch (MqttFailureException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void recover(Throwable bug) {
        supervisor.recover(bug);
    }

    private static MqttFailureException closedFailure() {
        return new MqttFailureException(Reason.STOPPED, "the session is closed");
    }
}
