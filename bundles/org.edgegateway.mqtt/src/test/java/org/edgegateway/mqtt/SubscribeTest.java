// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.junit.jupiter.api.Test;

class SubscribeTest extends SessionTest {

    @Test
    void givesTheGrantedQosOfEachFilter() throws Exception {
        server((peer, connection) -> {
            Peer.Packet subscribe = peer.accept().readUntil(Peer.SUBSCRIBE);
            peer.write(0x90, 5, subscribe.id() >> 8, subscribe.id(), 1, 0x80, 0);
            peer.staySilent();
        });
        MqttSession session = session();
        get(session.connect());

        List<Integer> granted = get(session.subscribe(
                List.of(new Subscription("a", 1), new Subscription("b/#", 1), new Subscription("c/+", 2))));

        assertThat(granted).containsExactly(1, Subscription.REFUSED, 0);
    }

    @Test
    void aSingleRefusedFilterIsAValueToo() throws Exception {
        server((peer, connection) -> {
            Peer.Packet subscribe = peer.accept().readUntil(Peer.SUBSCRIBE);
            peer.write(0x90, 3, subscribe.id() >> 8, subscribe.id(), 0x80);
            peer.serve();
        });
        MqttSession session = session();
        get(session.connect());

        assertThat(get(session.subscribe(List.of(new Subscription("a", 1))))).containsExactly(Subscription.REFUSED);
        assertThat(get(session.publish(MqttMessage.of("a", "still connected")))).isPositive();
    }

    @Test
    void timesOutWithoutSuback() throws Exception {
        server((peer, connection) -> peer.accept().staySilent());
        MqttSession session = session(settings().operationTimeout(Duration.ofMillis(100)));
        get(session.connect());

        MqttFailureException failure = failure(session.subscribe(List.of(new Subscription("a", 1))));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure).hasMessage("no SUBACK within 100 ms");
    }

    @Test
    void unsubscribes() throws Exception {
        CompletableFuture<Peer.Packet> seen = new CompletableFuture<>();
        server((peer, connection) -> {
            Peer.Packet packet = peer.accept().readUntil(Peer.UNSUBSCRIBE);
            seen.complete(packet);
            peer.answer(packet);
            peer.serve();
        });
        MqttSession session = session();
        get(session.connect());

        get(session.unsubscribe(List.of("a/b")));

        assertThat(new String(get(seen).body(), 4, 3, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("a/b");
    }

    @Test
    void nothingToSubscribeNeedsNoConnection() throws Exception {
        server((peer, connection) -> peer.serve());
        MqttSession session = session();

        assertThat(get(session.subscribe(List.of()))).isEmpty();
        assertThat(session.unsubscribe(List.of())).isCompleted();
    }
}
