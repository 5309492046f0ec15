// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProvisioningCallTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final ProvisioningCall call = new ProvisioningCall();

    private byte[] ask(int port, Duration patience) throws ProvisioningException {
        return call.ask(MqttSettings.builder("127.0.0.1", port).build(), "{\"deviceName\":\"n\"}", patience);
    }

    private ProvisioningException failure(int port, Duration patience) {
        return assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> ask(port, patience))
                .actual();
    }

    private static void answer(Socket client) throws IOException {
        ScriptedPeer.publish(client, "/provision/response", "{\"status\":\"NOT_FOUND\"}");
    }

    @Test
    void asksAsTheUserProvisionAndReturnsTheAnswer() throws Exception {
        try (ScriptedPeer server = new ScriptedPeer(ProvisioningCallTest::answer)) {
            assertThat(new String(ask(server.port(), LONG), StandardCharsets.UTF_8))
                    .isEqualTo("{\"status\":\"NOT_FOUND\"}");
            assertThat(server.received.get(0)).endsWith("provision");
            assertThat(server.received.get(1)).contains("/provision/request").endsWith("{\"deviceName\":\"n\"}");
        }
    }

    @Test
    void saysThatThereIsNoAnswer() throws Exception {
        try (ScriptedPeer server = new ScriptedPeer(client -> {})) {
            ProvisioningException failure = failure(server.port(), Duration.ofSeconds(1));

            assertThat(failure).hasMessageContaining("does not answer the provisioning request within 1 s");
            assertThat(failure.failure().kind()).isEqualTo(Kind.REFUSED_UNAVAILABLE);
        }
    }

    @Test
    void saysThatTheServerClosesTheConnection() throws Exception {
        try (ScriptedPeer server = new ScriptedPeer(Socket::close)) {
            assertThat(failure(server.port(), LONG)).hasMessageContaining("closed the connection on the provisioning");
        }
    }

    @Test
    void saysThatTheServerIsNotReachable() throws Exception {
        int port;
        try (ScriptedPeer gone = new ScriptedPeer(client -> {})) {
            port = gone.port();
        }

        ProvisioningException failure = failure(port, LONG);

        assertThat(failure).hasMessageContaining("provisioning: 127.0.0.1:" + port + " refuses connections");
        assertThat(failure.failure().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void canBeBrokenOff() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedPeer server = new ScriptedPeer(client -> asked.countDown())) {
            CompletableFuture<ProvisioningException> failure =
                    CompletableFuture.supplyAsync(() -> failure(server.port(), Duration.ofMinutes(1)));
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

            call.cancel();

            assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessageContaining("broken off");
        }
    }

    @Test
    void asksNothingAfterItWasBrokenOffUntilANewAttemptBegins() throws Exception {
        try (ScriptedPeer server = new ScriptedPeer(ProvisioningCallTest::answer)) {
            call.cancel();
            assertThat(failure(server.port(), LONG)).hasMessageContaining("broken off");

            call.begin();
            assertThat(ask(server.port(), LONG)).isNotEmpty();
            assertThat(server.received)
                    .filteredOn(packet -> packet.endsWith("provision"))
                    .hasSize(1);
        }
    }

    @Test
    void leavesNoThread() throws Exception {
        try (ScriptedPeer server = new ScriptedPeer(ProvisioningCallTest::answer)) {
            for (int i = 0; i < 3; i++) {
                ask(server.port(), LONG);
            }
            String address = "127.0.0.1:" + server.port();
            await().atMost(LONG).until(() -> !running(address));
        }
    }

    private static boolean running(String address) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().endsWith(address));
    }
}
