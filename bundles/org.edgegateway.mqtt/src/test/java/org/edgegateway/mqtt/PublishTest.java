// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;

class PublishTest extends SessionTest {

    private static final MqttMessage MESSAGE = MqttMessage.of("a/b", "hello");

    @Test
    void everyMessageIsAcknowledgedUnderItsOwnId() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session = session();
        get(session.connect());
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            futures.add(session.publish(MESSAGE));
        }
        Set<Integer> ids = new HashSet<>();
        for (CompletableFuture<Integer> future : futures) {
            ids.add(get(future));
        }
        assertThat(ids).hasSize(100).doesNotContain(0);
    }

    @Test
    void failsAtOnceWhenOffline() throws Exception {
        server((peer, connection) -> peer.serve());

        MqttFailureException failure = failure(session().publish(MESSAGE));

        assertThat(failure.reason()).isEqualTo(Reason.OFFLINE);
        assertThat(failure).hasMessageStartingWith("not connected to 127.0.0.1:");
    }

    @Test
    void timesOutWithoutPuback() throws Exception {
        server((peer, connection) -> peer.accept().staySilent());
        MqttSession session = session(settings().operationTimeout(Duration.ofMillis(200)));
        get(session.connect());

        MqttFailureException failure = failure(session.publish(MESSAGE));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure).hasMessage("no PUBACK within 200 ms");
        assertThat(session.state().connected()).isTrue();
    }

    @Test
    void aTimedOutMessageLeavesTheWindow() throws Exception {
        server((peer, connection) -> {
            peer.accept().readUntil(Peer.PUBLISH);
            peer.puback(peer.readUntil(Peer.PUBLISH).id());
            peer.staySilent();
        });
        MqttSession session =
                session(settings().operationTimeout(Duration.ofMillis(200)).maxInFlight(1));
        get(session.connect());
        failure(session.publish(MESSAGE));

        assertThat(get(session.publish(MESSAGE))).isPositive();
    }

    @Test
    void aServerThatAcknowledgesNothingAnyMoreIsLeft() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.accept().staySilent());
        MqttSession session =
                session(settings().operationTimeout(Duration.ofMillis(50)).maxInFlight(1));
        get(session.connect());

        for (int i = 0; i < 3 && server.connections() == 1; i++) {
            failure(session.publish(MESSAGE));
        }

        eventually(() -> assertThat(server.connections()).isGreaterThan(1));
        assertThat(policy.first().message()).isEqualTo("the server no longer acknowledges messages");
    }

    @Test
    void refusesMoreThanTheWindow() throws Exception {
        CountDownLatch full = new CountDownLatch(1);
        server((peer, connection) -> {
            Peer.Packet first = peer.accept().readUntil(Peer.PUBLISH);
            full.await();
            peer.puback(first.id());
            peer.serve();
        });
        MqttSession session = session(settings().maxInFlight(2));
        get(session.connect());
        CompletableFuture<Integer> first = session.publish(MESSAGE);
        CompletableFuture<Integer> second = session.publish(MESSAGE);

        MqttFailureException failure = failure(session.publish(MESSAGE));
        full.countDown();

        assertThat(failure.reason()).isEqualTo(Reason.TOO_MANY_IN_FLIGHT);
        assertThat(get(first)).isNotEqualTo(get(second));
        assertThat(get(session.publish(MESSAGE))).isPositive();
    }

    @Test
    void failsWhenTheServerClosesAfterThePublish() throws Exception {
        server((peer, connection) -> {
            if (connection == 1) {
                peer.accept().readUntil(Peer.PUBLISH);
            } else {
                peer.serve();
            }
        });
        MqttSession session = session();
        get(session.connect());

        MqttFailureException failure = failure(session.publish(MESSAGE));

        assertThat(failure.reason()).isEqualTo(Reason.LINK_LOST);
        assertThat(failure).hasMessageContaining("has closed the connection");
        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(policy.first().kind()).isEqualTo(Kind.CLOSED_BY_SERVER);
    }

    @Test
    void failsAllWhenTheLinkIsResetInTheMiddleOfALargeMessage() throws Exception {
        server((peer, connection) -> {
            if (connection == 1) {
                peer.accept().readUntil(Peer.PUBLISH);
                peer.reset();
            } else {
                peer.serve();
            }
        });
        MqttSession session = session();
        List<CompletableFuture<Integer>> futures = new CopyOnWriteArrayList<>();
        session.afterConnect((ready, present) -> {
            for (int i = futures.size(); i < 10; i++) {
                futures.add(ready.publish(MqttMessage.of("a", new byte[1_000_000])));
            }
            return CompletableFuture.completedFuture("ready");
        });
        session.connect();

        eventually(() -> assertThat(futures).hasSize(10).allMatch(CompletableFuture::isDone));
        for (CompletableFuture<Integer> future : futures) {
            assertThat(failure(future).reason()).isIn(Reason.LINK_LOST, Reason.OFFLINE);
        }
        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(policy.first().kind()).isEqualTo(Kind.LINK_LOST);
    }

    @Test
    void failsAllThatWaitsWhenDisconnected() throws Exception {
        server((peer, connection) -> peer.accept().staySilent());
        MqttSession session = session();
        get(session.connect());
        CompletableFuture<Integer> publish = session.publish(MESSAGE);
        CompletableFuture<?> subscribe = session.subscribe(List.of(new Subscription("a", 1)));
        CompletableFuture<?> unsubscribe = session.unsubscribe(List.of("a"));

        session.disconnect();

        assertThat(failure(publish).reason()).isEqualTo(Reason.STOPPED);
        assertThat(failure(subscribe).reason()).isEqualTo(Reason.STOPPED);
        assertThat(failure(unsubscribe).reason()).isEqualTo(Reason.STOPPED);
    }

    @Test
    void aCleanSessionNeverResends() throws Exception {
        CompletableFuture<Peer.Packet> firstOfSecond = new CompletableFuture<>();
        server((peer, connection) -> {
            Peer.Packet packet = peer.accept().read();
            if (connection == 2) {
                firstOfSecond.complete(packet);
                peer.answer(packet);
                peer.serve();
            }
        });
        MqttSession session = session();
        get(session.connect());
        failure(session.publish(MqttMessage.of("a", "old")));
        eventually(() -> assertThat(session.state().connected()).isTrue());

        get(session.publish(MqttMessage.of("a", "new")));

        assertThat(get(firstOfSecond).payload()).isEqualTo("new");
    }

    @Test
    void aPersistentSessionFinishesItsHandshakes() throws Exception {
        CompletableFuture<Peer.Packet> resent = new CompletableFuture<>();
        server((peer, connection) -> {
            Peer.Packet packet = peer.accept().readUntil(Peer.PUBLISH);
            if (connection == 2) {
                resent.complete(packet);
                peer.serve();
            }
        });
        MqttCredentials credentials =
                new MqttCredentials("client", java.util.Optional.empty(), java.util.Optional.empty());
        MqttSession session = session(settings().cleanSession(false).credentials(credentials));
        get(session.connect());

        failure(session.publish(MqttMessage.of("a", "old")));

        assertThat(get(resent).payload()).isEqualTo("old");
        assertThat(get(resent).duplicate()).isTrue();
    }

    @Test
    void aHandlerMayWaitForAPublish() throws Exception {
        server((peer, connection) -> {
            peer.accept().publish("question", "?");
            peer.serve();
        });
        MqttSession session = session();
        CompletableFuture<Integer> answered = new CompletableFuture<>();
        session.route(
                "question",
                message -> answered.complete(session.publish(MESSAGE).join()));

        session.connect();

        assertThat(get(answered)).isPositive();
    }

    @Test
    void payloadsArriveUnchanged() throws Exception {
        CompletableFuture<String> payload = new CompletableFuture<>();
        server((peer, connection) -> {
            Peer.Packet packet = peer.accept().readUntil(Peer.PUBLISH);
            payload.complete(packet.payload());
            peer.puback(packet.id());
            peer.serve();
        });
        MqttSession session = session();
        get(session.connect());
        String text = "x\u00e4\u0000".repeat(50_000);

        get(session.publish(MqttMessage.of("a", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(get(payload)).isEqualTo(text);
    }
}
