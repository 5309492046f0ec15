// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that takes no more data while the connection stays: each buffer on the way fills, then writes block. */
class WriteStallTest extends SessionTest {

    /** Together more than the buffers of both sockets hold. */
    private static final int MESSAGES = 24;

    private static final byte[] MEBIBYTE = new byte[1 << 20];

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void release() {
        over.countDown();
    }

    @Test
    void theLinkIsGivenUpEveryFutureCompletesAndTheNextLinkWorks() throws Exception {
        MqttSession session = stalled(settings -> settings.keepAlive(Duration.ofSeconds(1)));
        List<CompletableFuture<Integer>> publishes = publishMany(session);

        eventually(() -> assertThat(policy.failures).isNotEmpty());

        assertThat(policy.first().kind()).isEqualTo(Kind.LINK_LOST);
        assertThat(policy.first().message()).contains("no longer");
        for (CompletableFuture<Integer> publish : publishes) {
            assertThat(failure(publish).reason()).isEqualTo(MqttFailureException.Reason.LINK_LOST);
        }
        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(get(session.publish(MqttMessage.of("a", "b")))).isPositive();
    }

    @Test
    void publishesTimeOutThoughTheWriteBlocks() throws Exception {
        MqttSession session = stalled(settings -> settings.operationTimeout(Duration.ofSeconds(1)));

        for (CompletableFuture<Integer> publish : publishMany(session)) {
            assertThat(failure(publish).reason()).isEqualTo(MqttFailureException.Reason.TIMEOUT);
        }
    }

    @Test
    void disconnectsWithinSecondsThoughTheWriteBlocks() throws Exception {
        MqttSession session = stalled(settings -> settings);
        List<CompletableFuture<Integer>> publishes = publishMany(session);

        get(session.disconnect());

        assertThat(session.state()).isInstanceOf(SessionState.Stopped.class);
        assertThat(publishes).allMatch(CompletableFuture::isDone);
    }

    private interface Setting {
        MqttSettings.Builder of(MqttSettings.Builder settings);
    }

    /** A session whose first link stalls as soon as it is up; the later ones work. */
    private MqttSession stalled(Setting setting) throws Exception {
        server((peer, connection) -> {
            if (connection == 1) {
                peer.accept();
                over.await();
            } else {
                peer.serve();
            }
        });
        MqttSession session = session(setting.of(settings()));
        get(session.connect());
        return session;
    }

    private static List<CompletableFuture<Integer>> publishMany(MqttSession session) {
        return IntStream.range(0, MESSAGES)
                .mapToObj(i -> session.publish(MqttMessage.of("a", MEBIBYTE)))
                .toList();
    }
}
