// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;

class HooksTest extends SessionTest {

    @Test
    void beforeHooksChangeTheSettingsOfEachAttempt() throws Exception {
        List<String> users = new CopyOnWriteArrayList<>();
        server((peer, connection) -> {
            byte[] connect = peer.read().body();
            users.add(new String(connect, connect.length - 6, 6, java.nio.charset.StandardCharsets.UTF_8));
            peer.connack(connection < 3 ? 5 : 0);
            peer.serve();
        });
        MqttSession session = session();
        AtomicInteger token = new AtomicInteger();
        session.beforeConnect(settings -> settings.toBuilder()
                .credentials(new MqttCredentials("", Optional.of("token" + token.incrementAndGet()), Optional.empty()))
                .build());

        session.connect();

        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(users).containsExactly("token1", "token2", "token3");
    }

    @Test
    void beforeHooksRunInOrderEachOnWhatTheOneBeforeLeft() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session = session();
        List<Integer> limits = new CopyOnWriteArrayList<>();
        for (int limit = 1; limit <= 3; limit++) {
            int own = limit;
            session.beforeConnect(settings -> {
                limits.add(settings.maxInFlight());
                return settings.toBuilder().maxInFlight(own).build();
            });
        }

        get(session.connect());

        assertThat(limits).containsExactly(100, 1, 2);
    }

    @Test
    void aBeforeHookThatThrowsIsAFailedAttempt() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = session();
        AtomicInteger calls = new AtomicInteger();
        session.beforeConnect(settings -> {
            if (calls.incrementAndGet() < 3) {
                throw new NoClassDefFoundError("token service");
            }
            return settings;
        });

        assertThat(failure(session.connect())).hasMessage("a hook before connecting failed: token service");

        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(policy.first().kind()).isEqualTo(Kind.INTERNAL);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aBeforeHookThatKnowsWhySaysHowTheAttemptFails() throws Exception {
        MqttSession session = session(MqttSettings.builder("localhost", 1));
        SessionFailure why = new SessionFailure(Kind.REFUSED_CREDENTIALS, "there are no credentials");
        session.beforeConnect(settings -> {
            throw new ConnectHooks.HookFailedException(why);
        });

        assertThat(failure(session.connect())).hasMessage("there are no credentials");
        assertThat(policy.first()).isEqualTo(why);
    }

    @Test
    void isConnectedOnlyWhenTheAfterHooksAreDone() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session = session();
        CompletableFuture<String> firstHook = new CompletableFuture<>();
        List<String> order = new CopyOnWriteArrayList<>();
        session.afterConnect((ready, present) -> {
            order.add("first, connected: " + ready.state().connected());
            return firstHook;
        });
        session.afterConnect((ready, present) -> {
            order.add("second, subscribes");
            return ready.subscribe(List.of(new Subscription("a", 1)));
        });
        CompletableFuture<Void> connected = session.connect();
        eventually(() -> assertThat(order).containsExactly("first, connected: false"));

        assertThat(connected).isNotDone();
        firstHook.complete("done");
        get(connected);

        assertThat(order).containsExactly("first, connected: false", "second, subscribes");
        assertThat(session.state().connected()).isTrue();
    }

    @Test
    void anAfterHookThatFailsEndsTheConnectionWhichIsTriedAgain() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = session();
        session.afterConnect((ready, present) -> server.connections() == 1
                ? CompletableFuture.failedFuture(new IllegalStateException("not subscribed"))
                : CompletableFuture.completedFuture("fine"));

        assertThat(failure(session.connect())).hasMessage("a hook after connecting failed: not subscribed");

        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void anAfterHookThatNeverCompletesIsGivenUp() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session =
                session(settings().connectTimeout(Duration.ofSeconds(1)).operationTimeout(Duration.ofMillis(100)));
        session.afterConnect((ready, present) -> new CompletableFuture<>());

        assertThat(failure(session.connect())).hasMessage("the hooks after connecting take longer than 1100 ms");
    }

    @Test
    void hooksSeeWhetherTheServerKeptTheSession() throws Exception {
        server((peer, connection) -> {
            peer.read();
            peer.write(0x20, 2, connection == 2 ? 1 : 0, 0);
            if (connection == 2) {
                peer.serve();
            } else {
                peer.readUntil(Peer.SUBSCRIBE);
            }
        });
        MqttSession session = session();
        List<Boolean> present = new CopyOnWriteArrayList<>();
        session.afterConnect((ready, sessionPresent) -> {
            present.add(sessionPresent);
            return ready.subscribe(List.of(new Subscription("a", 1)));
        });

        session.connect();

        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(present).containsExactly(false, true);
    }

    @Test
    void aRemovedHookRunsNoMore() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session = session();
        AtomicInteger calls = new AtomicInteger();
        Registration before = session.beforeConnect(settings -> {
            calls.incrementAndGet();
            return settings;
        });
        get(session.connect());
        get(session.disconnect());

        before.close();
        get(session.connect());

        assertThat(calls).hasValue(1);
    }
}
