// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;

class ResilienceTest extends SessionTest {

    @Test
    void comesBackAgainAndAgain() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = session();
        BlockingQueue<Boolean> connected = new LinkedBlockingQueue<>();
        session.onState(state -> {
            if (state.connected()) {
                connected.add(true);
            }
        });
        session.connect();
        for (int i = 0; i < 3; i++) {
            assertThat(connected.poll(10, TimeUnit.SECONDS)).isTrue();
            server.dropAll();
        }
        assertThat(connected.poll(10, TimeUnit.SECONDS)).isTrue();
        assertThat(get(session.publish(MqttMessage.of("a", "b")))).isPositive();
    }

    @Test
    void aHandlerOrListenerThatThrowsAnErrorHurtsNobody() throws Exception {
        server((peer, connection) -> {
            peer.accept().publish("bad", "1");
            peer.publish("good", "2");
            peer.serve();
        });
        MqttSession session = session();
        CompletableFuture<String> good = new CompletableFuture<>();
        session.onState(state -> {
            throw new StackOverflowError("listener");
        });
        session.route(
                message -> {
                    throw new AssertionError("predicate");
                },
                message -> {});
        session.route("bad", message -> {
            throw new NoClassDefFoundError("handler");
        });
        session.route("good", message -> good.complete(message.text()));

        get(session.connect());

        assertThat(get(good)).isEqualTo("2");
        assertThat(session.state().connected()).isTrue();
    }

    @Test
    void aPolicyThatThrowsDoesNotEndTheSession() throws Exception {
        server((peer, connection) -> {
            if (connection == 1) {
                peer.read();
            } else {
                peer.serve();
            }
        });
        MqttSession session = session(settings(), new ReconnectPolicy() {
            @Override
            public Duration delayAfter(SessionFailure failure) {
                throw new NoSuchMethodError("policy");
            }

            @Override
            public void reset() {}
        });
        failure(session.connect());
        eventually(() -> assertThat(session.state()).isInstanceOf(SessionState.Waiting.class));

        session.reconnectNow();

        eventually(() -> assertThat(session.state().connected()).isTrue());
    }

    @Test
    void missesPingAnswers() throws Exception {
        server((peer, connection) -> peer.accept().staySilent());
        MqttSession session = session(settings().keepAlive(Duration.ofSeconds(1)));
        get(session.connect());

        eventually(() -> assertThat(policy.failures).isNotEmpty());

        assertThat(policy.first().kind()).isEqualTo(Kind.LINK_LOST);
        assertThat(policy.first().message()).contains("no longer answers pings");
    }

    @Test
    void pingsKeepAnIdleLink() throws Exception {
        CountDownLatch pings = new CountDownLatch(2);
        server((peer, connection) -> {
            peer.accept();
            while (true) {
                peer.answer(peer.readUntil(Peer.PINGREQ));
                pings.countDown();
            }
        });
        MqttSession session = session(settings().keepAlive(Duration.ofSeconds(1)));
        get(session.connect());

        assertThat(pings.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(session.state().connected()).isTrue();
        assertThat(policy.failures).isEmpty();
    }

    @Test
    void usesAtMostSixThreadsAndLeavesNone() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ScriptedServer server = server((peer, connection) -> {
            peer.accept().publish("a", "b");
            peer.serve();
        });
        MqttSession session = session();
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        session.fallback(message -> received.add(message.text()));
        get(session.connect());
        assertThat(received.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
        server.dropAll();
        assertThat(received.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
        eventually(() -> assertThat(session.state().connected()).isTrue());
        get(session.publish(MqttMessage.of("a", "b")));

        eventually(() -> assertThat(mqttThreads(before)).hasSizeBetween(4, 6));
        session.close();

        eventually(() -> assertThat(mqttThreads(before)).isEmpty());
    }

    @Test
    void aServerThatClosesAtOnceLeavesNoThread() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        server((peer, connection) -> peer.reset());
        MqttSession session = session(settings(), new FastPolicy(Duration.ofHours(1)));

        failure(session.connect());

        eventually(() -> assertThat(mqttThreads(before)).hasSize(2));
    }

    @Test
    void closingWhileConnectingLeavesNoThread() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        server((peer, connection) -> peer.staySilent());
        MqttSession session = session();
        session.connect();
        eventually(() -> assertThat(mqttThreads(before)).hasSizeGreaterThan(2));

        session.close();

        eventually(() -> assertThat(mqttThreads(before)).isEmpty());
    }

    @Test
    void aFloodWaitsForTheHandlerAndArrivesInOrder() throws Exception {
        int messages = 10_000;
        AtomicInteger sent = new AtomicInteger();
        server((peer, connection) -> {
            peer.accept();
            for (int i = 0; i < messages; i++) {
                peer.publish("n", String.format("%0100d", i));
                sent.incrementAndGet();
            }
            peer.serve();
        });
        MqttSession session = session();
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<Integer> all = new CompletableFuture<>();
        session.route("n", message -> {
            await(go);
            assertThat(Integer.parseInt(message.text())).isEqualTo(next.getAndIncrement());
            if (next.get() == messages) {
                all.complete(messages);
            }
        });
        session.connect();
        eventually(() -> assertThat(sent.get()).isGreaterThan(4_000));

        go.countDown();

        assertThat(get(all)).isEqualTo(messages);
    }

    @Test
    void closesThoughAHandlerIsStuckAndMessagesPileUp() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch stuck = new CountDownLatch(1);
        server((peer, connection) -> {
            peer.accept();
            while (true) {
                peer.publish("n", "x".repeat(100));
            }
        });
        MqttSession session = session();
        session.route("n", message -> {
            stuck.countDown();
            await(go);
        });
        session.connect();
        assertThat(stuck.await(10, TimeUnit.SECONDS)).isTrue();
        eventually(() -> assertThat(List.copyOf(mqttThreads(before)))
                .anySatisfy(thread -> assertThat(thread.getStackTrace())
                        .anySatisfy(frame -> assertThat(frame.getClassName()).endsWith("Inbox"))));

        session.close();
        eventually(() -> assertThat(mqttThreads(before)).hasSize(1));
        go.countDown();

        eventually(() -> assertThat(mqttThreads(before)).isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Thread> mqttThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread ->
                        thread.getName().toLowerCase(java.util.Locale.ROOT).startsWith("mqtt"))
                .collect(Collectors.toSet());
    }
}
