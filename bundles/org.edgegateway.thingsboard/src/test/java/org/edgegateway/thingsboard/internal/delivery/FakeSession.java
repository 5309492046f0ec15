// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.edgegateway.mqtt.ConnectHooks;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.mqtt.Subscription;
import org.edgegateway.mqtt.TopicFilter;

/** A session whose link and acknowledgements are worked by hand. */
public final class FakeSession implements MqttSession {

    /** A message published and what the publisher waits for. */
    public record Published(String topic, String text, CompletableFuture<Integer> acknowledgement) {}

    private record Route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler) {}

    public final List<Published> published = new CopyOnWriteArrayList<>();
    public final List<String> subscribed = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    public final List<Consumer<SessionState>> listeners = new ArrayList<>();
    public volatile SessionState state = new SessionState.Stopped();

    public void up() {
        change(new SessionState.Connected(Instant.EPOCH));
    }

    /** Loses the link: everything not acknowledged fails. */
    public void down() {
        change(new SessionState.Stopped());
        for (Published message : List.copyOf(published)) {
            message.acknowledgement.completeExceptionally(new MqttFailureException(Reason.LINK_LOST, "cut"));
        }
    }

    private void change(SessionState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Lets a message from the server arrive. */
    public void receive(String topic, String text) {
        receive(new ReceivedMessage(topic, text.getBytes(StandardCharsets.UTF_8), 1, false, false, 1));
    }

    /** Lets a message from the server arrive. */
    public void receive(ReceivedMessage message) {
        List.copyOf(routes).stream()
                .filter(route -> route.accepts().test(message))
                .forEach(route -> route.handler().accept(message));
    }

    /** Forgets what was published. */
    public void forget() {
        published.clear();
    }

    /** How many routes there are. */
    public int routes() {
        return routes.size();
    }

    public List<String> texts() {
        return published.stream().map(Published::text).toList();
    }

    public void acknowledge(int index) {
        published.get(index).acknowledgement().complete(index);
    }

    @Override
    public CompletableFuture<Integer> publish(MqttMessage message) {
        if (!state.connected()) {
            return CompletableFuture.failedFuture(new MqttFailureException(Reason.OFFLINE, "offline"));
        }
        Published sent = new Published(
                message.topic(), new String(message.payload(), StandardCharsets.UTF_8), new CompletableFuture<>());
        published.add(sent);
        return sent.acknowledgement();
    }

    @Override
    public SessionState state() {
        return state;
    }

    @Override
    public Registration onState(Consumer<SessionState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void reconnectNow() {}

    @Override
    public CompletableFuture<Void> connect() {
        up();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        down();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<List<Integer>> subscribe(List<Subscription> subscriptions) {
        subscriptions.forEach(subscription -> subscribed.add(subscription.filter()));
        return CompletableFuture.completedFuture(
                subscriptions.stream().map(Subscription::qos).toList());
    }

    @Override
    public CompletableFuture<Void> unsubscribe(List<String> filters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration route(String topicFilter, Consumer<ReceivedMessage> handler) {
        TopicFilter filter = TopicFilter.of(topicFilter);
        return route(message -> filter.matches(message.topic()), handler);
    }

    @Override
    public Registration route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler) {
        Route route = new Route(accepts, handler);
        routes.add(route);
        return () -> routes.remove(route);
    }

    @Override
    public Registration fallback(Consumer<ReceivedMessage> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration beforeConnect(ConnectHooks.BeforeConnect hook) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration afterConnect(ConnectHooks.AfterConnect hook) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        down();
    }
}
