// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectTest extends SessionTest {

    @ParameterizedTest
    @CsvSource({
        "1, REFUSED_UNAVAILABLE, does not speak MQTT 3.1.1",
        "2, REFUSED_CREDENTIALS, refuses the client id",
        "3, REFUSED_UNAVAILABLE, is not available now",
        "4, REFUSED_CREDENTIALS, refuses the user name or password",
        "5, REFUSED_CREDENTIALS, does not authorize this client"
    })
    void tellsTheRefusalsApart(int code, Kind kind, String words) throws Exception {
        server((peer, connection) -> {
            peer.read();
            peer.connack(code);
        });

        MqttFailureException failure = failure(session().connect());

        assertThat(failure.reason()).isEqualTo(Reason.CONNECT_FAILED);
        assertThat(failure).hasMessageContaining(words).hasMessageContaining("CONNACK " + code);
        assertThat(policy.first().kind()).isEqualTo(kind);
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws Exception {
        server((peer, connection) -> peer.staySilent());

        MqttFailureException failure = failure(
                session(settings().connectTimeout(Duration.ofMillis(300))).connect());

        assertThat(failure).hasMessageContaining("is reached but does not accept within 300 ms");
        assertThat(policy.first().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket unused = new ServerSocket(0)) {
            port = unused.getLocalPort();
        }

        MqttFailureException failure =
                failure(session(MqttSettings.builder("127.0.0.1", port)).connect());

        assertThat(failure).hasMessageContaining("127.0.0.1:" + port + " refuses connections");
        assertThat(policy.first().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void saysThatTheHostIsUnknown() throws Exception {
        MqttFailureException failure = failure(
                session(MqttSettings.builder("no-such-host.invalid", 1883)).connect());

        assertThat(failure).hasMessageContaining("the host name no-such-host.invalid is unknown");
        assertThat(policy.first().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void saysThatTheServerClosesInsteadOfAccepting() throws Exception {
        server((peer, connection) -> peer.read());

        assertThat(failure(session().connect())).hasMessageContaining("closes the connection instead of accepting it");
        assertThat(policy.first().kind()).isEqualTo(Kind.REFUSED_UNAVAILABLE);
    }

    @Test
    void goesOnTryingAfterTheFirstFailure() throws Exception {
        server((peer, connection) -> {
            if (connection < 4) {
                peer.read();
                peer.connack(3);
            } else {
                peer.serve();
            }
        });
        MqttSession session = session();
        List<Integer> attempts = new CopyOnWriteArrayList<>();
        session.onState(state -> {
            if (state instanceof SessionState.Connecting connecting) {
                attempts.add(connecting.attempt());
            }
        });

        failure(session.connect());

        eventually(() -> assertThat(session.state().connected()).isTrue());
        assertThat(attempts).containsExactly(1, 2, 3, 4);
    }

    @Test
    void connectingTwiceIsOneConnection() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = session();
        CompletableFuture<Void> first = session.connect();
        CompletableFuture<Void> second = session.connect();

        get(first);
        get(second);
        get(session.connect());

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void staysDisconnectedWhenToldSo() throws Exception {
        CompletableFuture<Integer> last = new CompletableFuture<>();
        ScriptedServer server = server((peer, connection) -> {
            Peer.Packet packet = peer.accept().read();
            last.complete(packet.type());
        });
        MqttSession session = session();
        get(session.connect());

        get(session.disconnect());

        assertThat(get(last)).isEqualTo(Peer.DISCONNECT);
        assertThat(session.state()).isEqualTo(new SessionState.Stopped());
        assertThat(failure(session.publish(MqttMessage.of("a", "b"))).reason()).isEqualTo(Reason.OFFLINE);
        assertThat(policy.failures).isEmpty();
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void disconnectingEndsAnAttemptAtOnce() throws Exception {
        server((peer, connection) -> peer.staySilent());
        MqttSession session = session();
        CompletableFuture<Void> connecting = session.connect();
        eventually(() -> assertThat(session.state()).isInstanceOf(SessionState.Connecting.class));

        get(session.disconnect());

        assertThat(failure(connecting).reason()).isEqualTo(Reason.STOPPED);
        assertThat(session.state()).isEqualTo(new SessionState.Stopped());
    }

    @Test
    void connectsAgainAfterADisconnect() throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = session();
        get(session.connect());
        get(session.disconnect());

        get(session.connect());

        assertThat(session.state().connected()).isTrue();
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void reconnectsAtOnceWhenTheNetworkIsKnownToBeBack() throws Exception {
        server((peer, connection) -> {
            if (connection == 1) {
                peer.read();
                peer.connack(3);
            } else {
                peer.serve();
            }
        });
        MqttSession session = session(settings(), new FastPolicy(Duration.ofHours(1)));
        failure(session.connect());
        eventually(() -> assertThat(session.state()).isInstanceOf(SessionState.Waiting.class));

        session.reconnectNow();

        eventually(() -> assertThat(session.state().connected()).isTrue());
    }
}
