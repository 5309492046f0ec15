// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.edgegateway.mqtt.ConnectHooks.HookFailedException;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to connect and, if it succeeds, the connection: hooks before, link, hooks after, ready, ended.
 *
 * <pre>
 *  begin() --> before hooks --> link opens --> usable, after hooks --> ready --+
 *                   |               |                   |                      |
 *                   +---------------+---------+---------+----------------------+
 *                                             v
 *                                  ended(why), exactly once, or close(): silence
 * </pre>
 *
 * <p>Every step before ready is bounded in time. Runs on the loop, but for {@link #usable()}.
 */
final class Connection {

    /** What the supervisor hears, on the loop. */
    interface Owner {

        void ready(Connection connection);

        void ended(Connection connection, SessionFailure why);
    }

    private final SessionLoop loop;
    private final Inbox inbox;
    private final Hooks hooks;
    private final Handshakes handshakes;
    private final Owner owner;
    private volatile @Nullable Link usable;
    private @Nullable Link link;
    private @Nullable Future<?> limit;
    private boolean over;

    Connection(SessionLoop loop, Inbox inbox, Hooks hooks, Handshakes handshakes, Owner owner) {
        this.loop = loop;
        this.inbox = inbox;
        this.hooks = hooks;
        this.handshakes = handshakes;
        this.owner = owner;
    }

    void begin(MqttSettings settings) {
        limitHooks("before", settings);
        hooks.runBefore(settings)
                .whenComplete((changed, failed) -> step(() -> {
                    if (failed == null) {
                        open(changed);
                    } else {
                        fail(beforeHookFailure(failed));
                    }
                }));
    }

    /** The link from CONNACK to end; any thread may ask. */
    @Nullable
    Link usable() {
        return usable;
    }

    /** Ends the connection with a goodbye; nothing more is heard of it. */
    void close() {
        leave();
        if (link != null) {
            link.close();
        }
    }

    /** Completes when the threads of the link have ended. */
    CompletableFuture<Void> released() {
        return link == null ? CompletableFuture.completedFuture(null) : link.released();
    }

    private void open(MqttSettings settings) {
        try {
            Link opening = new Link(
                    settings,
                    loop,
                    inbox,
                    settings.cleanSession() ? new Handshakes() : handshakes,
                    new Listener(settings));
            link = opening;
            limit(settings.connectTimeout(), opening::connectTimedOut);
            opening.open();
        } catch (MqttException | RuntimeException broken) {
            fail(internal("cannot begin to connect: " + Text.of(broken)));
        }
    }

    private void accepted(boolean sessionPresent, MqttSettings settings) {
        limitHooks("after", settings);
        hooks.runAfter(sessionPresent)
                .whenComplete((done, failed) -> step(() -> {
                    if (failed == null) {
                        cancelLimit();
                        owner.ready(this);
                    } else {
                        fail(internal("a hook after connecting failed: " + Text.of(failed)));
                    }
                }));
    }

    private void fail(SessionFailure why) {
        leave();
        if (link != null) {
            link.abort(why);
        }
        owner.ended(this, why);
    }

    private void leave() {
        over = true;
        usable = null;
        cancelLimit();
    }

    private void step(Runnable next) {
        loop.post(() -> {
            if (!over) {
                next.run();
            }
        });
    }

    private void limitHooks(String when, MqttSettings settings) {
        Duration most = settings.connectTimeout().plus(settings.operationTimeout());
        limit(most, () -> internal("the hooks " + when + " connecting take longer than " + Text.of(most)));
    }

    private void limit(Duration most, Supplier<SessionFailure> failure) {
        cancelLimit();
        limit = loop.after(most, () -> step(() -> fail(failure.get())));
    }

    private void cancelLimit() {
        if (limit != null) {
            limit.cancel(false);
            limit = null;
        }
    }

    private static SessionFailure beforeHookFailure(Throwable failed) {
        return failed instanceof HookFailedException known
                ? known.failure()
                : internal("a hook before connecting failed: " + Text.of(failed));
    }

    private static SessionFailure internal(String message) {
        return new SessionFailure(Kind.INTERNAL, message);
    }

    /** Brings the link's events to the loop. */
    private final class Listener implements Link.Events {

        private final MqttSettings settings;

        Listener(MqttSettings settings) {
            this.settings = settings;
        }

        /** Usable at once, so that the handler of a message right behind the CONNACK can answer. */
        @Override
        public void up(Link accepted, boolean sessionPresent) {
            usable = accepted;
            step(() -> accepted(sessionPresent, settings));
        }

        @Override
        public void ended(SessionFailure why) {
            step(() -> fail(why));
        }
    }
}
