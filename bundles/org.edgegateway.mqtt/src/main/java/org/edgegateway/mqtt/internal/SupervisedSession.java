// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.paho.client.mqttv3.MqttException;
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
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.mqtt.Subscription;
import org.edgegateway.mqtt.TopicFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state machine of {@link SessionState}: everything that is not final, volatile or a parameter belongs to the loop. */
public final class SupervisedSession implements MqttSession {

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedSession.class);

    private final MqttSettings settings;
    private final ReconnectPolicy policy;
    private final InstantSource clock;
    private final String server;
    private final Dispatcher dispatcher;
    private final SessionLoop loop;
    private final Router router = new Router();
    private final Inbox inbox;
    private final Hooks hooks;
    private final List<Consumer<SessionState>> listeners = new CopyOnWriteArrayList<>();

    private volatile SessionState state = new SessionState.Stopped();
    private volatile @Nullable Link link;
    private volatile boolean closed;

    private boolean wanted;
    private int attempt;
    private long generation;
    private @Nullable Link current;
    private @Nullable Future<?> timer;
    private CompletableFuture<Void> released = CompletableFuture.completedFuture(null);
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private String lastWarning = "";

    public SupervisedSession(MqttSettings settings, ReconnectPolicy policy, InstantSource clock) {
        this.settings = settings;
        this.policy = policy;
        this.clock = clock;
        server = settings.host() + ":" + settings.port();
        dispatcher = new Dispatcher("mqtt dispatcher " + server);
        loop = new SessionLoop("mqtt session " + server, this::crashed);
        inbox = new Inbox(dispatcher, router);
        hooks = new Hooks(dispatcher);
    }

    @Override
    public CompletableFuture<Void> connect() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        if (closed || !loop.post(() -> start(result))) {
            result.completeExceptionally(stopped());
        }
        return result;
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        boolean posted = loop.post(() -> {
            stop();
            released.whenComplete((done, never) -> dispatcher.run(() -> result.complete(null)));
        });
        if (!posted) {
            result.complete(null);
        }
        return result;
    }

    @Override
    public void reconnectNow() {
        loop.post(() -> {
            if (state instanceof SessionState.Waiting) {
                begin();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        loop.post(() -> {
            stop();
            dispatcher.close();
            released.whenComplete((done, never) -> loop.close());
        });
    }

    @Override
    public SessionState state() {
        return state;
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
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private interface LinkCall<T> {
        CompletableFuture<T> on(Link link) throws MqttFailureException;
    }

    private <T> CompletableFuture<T> onLink(LinkCall<T> call) {
        Link usable = link;
        if (usable == null) {
            return CompletableFuture.failedFuture(
                    closed ? stopped() : new MqttFailureException(Reason.OFFLINE, "not connected to " + server));
        }
        try {
            return call.on(usable);
        } catch (MqttFailureException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void start(CompletableFuture<Void> result) {
        if (state.connected()) {
            dispatcher.run(() -> result.complete(null));
            return;
        }
        waiting.add(result);
        if (!wanted) {
            wanted = true;
            attempt = 0;
            policy.reset();
            begin();
        }
    }

    private void stop() {
        wanted = false;
        generation++;
        cancelTimer();
        answer(stopped());
        Link ending = current;
        current = null;
        link = null;
        if (ending != null) {
            ending.close();
            LOG.info("Disconnected from {}", server);
        }
        if (!(state instanceof SessionState.Stopped)) {
            enter(new SessionState.Stopped());
        }
    }

    private void begin() {
        cancelTimer();
        attempt++;
        long mine = ++generation;
        enter(new SessionState.Connecting(clock.instant(), attempt));
        hooks.runBefore(settings)
                .whenComplete((changed, failed) -> loop.post(() -> {
                    if (mine == generation) {
                        if (failed == null) {
                            open(changed);
                        } else {
                            failed(internal("a hook before connecting failed: " + Text.of(failed)));
                        }
                    }
                }));
    }

    private void open(MqttSettings changed) {
        try {
            Link opening = new Link(changed, loop, inbox, new Events(changed));
            current = opening;
            released = opening.released();
            timer = loop.after(changed.connectTimeout(), () -> opening.abort(opening.connectTimedOut()));
            opening.open();
        } catch (MqttException | RuntimeException broken) {
            giveUp(internal("cannot begin to connect: " + Text.of(broken)));
        }
    }

    /** What a link says, brought to the loop and dropped when it is no longer the session's link. */
    private final class Events implements Link.Events {

        private final MqttSettings used;

        Events(MqttSettings used) {
            this.used = used;
        }

        @Override
        public void up(Link who, boolean sessionPresent) {
            loop.post(() -> {
                if (who == current) {
                    accepted(who, sessionPresent, used);
                }
            });
        }

        @Override
        public void ended(Link who, SessionFailure why) {
            loop.post(() -> {
                if (who == current) {
                    failed(why);
                }
            });
        }
    }

    private void accepted(Link accepted, boolean sessionPresent, MqttSettings used) {
        cancelTimer();
        link = accepted;
        Duration limit = used.connectTimeout().plus(used.operationTimeout());
        hooks.runAfter(this, sessionPresent, limit)
                .whenComplete((done, failed) -> loop.post(() -> {
                    if (accepted == current && failed == null) {
                        connected();
                    } else if (accepted == current) {
                        giveUp(internal("a hook after connecting failed: " + Text.of(failed)));
                    }
                }));
    }

    private void connected() {
        LOG.info("Connected to {}", server);
        lastWarning = "";
        enter(new SessionState.Connected(clock.instant()));
        List<CompletableFuture<Void>> happy = waiting;
        waiting = new ArrayList<>();
        dispatcher.run(() -> happy.forEach(future -> future.complete(null)));
    }

    private void giveUp(SessionFailure why) {
        Link ending = current;
        if (ending == null) {
            failed(why);
        } else {
            ending.abort(why);
        }
    }

    private void failed(SessionFailure why) {
        cancelTimer();
        generation++;
        current = null;
        link = null;
        if (state instanceof SessionState.Connected was && lasted(was.since())) {
            attempt = 0;
            policy.reset();
        }
        Duration delay = policy.delayAfter(why);
        warn(why, delay);
        answer(new MqttFailureException(Reason.CONNECT_FAILED, why.message()));
        enter(new SessionState.Waiting(clock.instant().plus(delay), why));
        long mine = generation;
        timer = loop.after(
                delay,
                () -> released.whenComplete((done, never) -> loop.post(() -> {
                    if (mine == generation) {
                        begin();
                    }
                })));
    }

    private boolean lasted(Instant since) {
        return Duration.between(since, clock.instant()).compareTo(policy.stableAfter()) >= 0;
    }

    private void answer(MqttFailureException failure) {
        List<CompletableFuture<Void>> unhappy = waiting;
        waiting = new ArrayList<>();
        dispatcher.run(() -> unhappy.forEach(future -> future.completeExceptionally(failure)));
    }

    private void enter(SessionState next) {
        state = next;
        listeners.forEach(listener -> dispatcher.run(() -> listener.accept(next)));
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** Says the same thing once, not at each attempt. */
    private void warn(SessionFailure why, Duration delay) {
        if (why.message().equals(lastWarning)) {
            LOG.debug("{}; next attempt in {}", why.message(), Text.of(delay));
        } else {
            LOG.warn("{}; next attempt in {}, repeated silently", why.message(), Text.of(delay));
            lastWarning = why.message();
        }
    }

    private void crashed(Throwable bug) {
        LOG.error("The session to {} has a bug; it tries to go on", server, bug);
        if (wanted && !state.connected()) {
            loop.post(() -> giveUp(internal("the session failed: " + Text.of(bug))));
        }
    }

    private static SessionFailure internal(String message) {
        return new SessionFailure(Kind.INTERNAL, message);
    }

    private static MqttFailureException stopped() {
        return new MqttFailureException(Reason.STOPPED, "the session is stopped");
    }
}
