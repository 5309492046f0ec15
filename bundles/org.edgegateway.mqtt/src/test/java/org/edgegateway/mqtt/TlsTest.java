// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.pkitesting.X509Bundle;
import java.time.Duration;
import java.time.Instant;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TlsTest extends SessionTest {

    private static Certificates trusted;

    @BeforeAll
    static void makeAuthority() throws Exception {
        trusted = new Certificates("trusted authority");
    }

    @Test
    void connectsAndPublishes() throws Exception {
        MqttSession session = sessionWith(trusted.issue("localhost"), true);

        get(session.connect());

        assertThat(get(session.publish(MqttMessage.of("a", new byte[100_000])))).isPositive();
    }

    @Test
    void refusesAnUnknownAuthority() throws Exception {
        MqttFailureException failure = failure(sessionWith(new Certificates("stranger").issue("localhost"), true)
                .connect());

        assertThat(failure)
                .hasMessageContaining("is not signed by a trusted authority")
                .hasMessageContaining("keystore");
        assertThat(policy.first().kind()).isEqualTo(Kind.TLS_UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesAnExpiredCertificate() throws Exception {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        MqttSession session =
                sessionWith(trusted.issue("localhost", yesterday.minus(Duration.ofDays(1)), yesterday), true);

        assertThat(failure(session.connect())).hasMessageContaining("has expired");
        assertThat(policy.first().kind()).isEqualTo(Kind.TLS_EXPIRED);
    }

    @Test
    void refusesACertificateOfTheFuture() throws Exception {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        MqttSession session =
                sessionWith(trusted.issue("localhost", tomorrow, tomorrow.plus(Duration.ofDays(1))), true);

        assertThat(failure(session.connect())).hasMessageContaining("is not valid yet - check the clock");
        assertThat(policy.first().kind()).isEqualTo(Kind.TLS_EXPIRED);
    }

    @Test
    void refusesAWrongHostName() throws Exception {
        MqttFailureException failure =
                failure(sessionWith(trusted.issue("other.example"), true).connect());

        assertThat(failure).hasMessageEndingWith("is not valid for the host localhost");
        assertThat(policy.first().kind()).isEqualTo(Kind.TLS_WRONG_HOST);
    }

    @Test
    void acceptsAWrongHostNameOnlyWhenToldSo() throws Exception {
        MqttSession session = sessionWith(trusted.issue("other.example"), false);

        get(session.connect());

        assertThat(session.state().connected()).isTrue();
    }

    @Test
    void saysThatThePortDoesNotSpeakTls() throws Exception {
        int port = server((peer, connection) -> peer.write(0x20, 2, 0, 0)).port();

        MqttFailureException failure =
                failure(session(settings(port, trusted, true)).connect());

        assertThat(failure).hasMessageContaining("check that the port speaks TLS");
        assertThat(policy.first().kind()).isEqualTo(Kind.TLS);
    }

    @Test
    void aHandshakeThatStallsEndsWithTheConnectTimeout() throws Exception {
        int port = server((peer, connection) -> peer.staySilent()).port();

        MqttFailureException failure =
                failure(session(settings(port, trusted, true).connectTimeout(Duration.ofMillis(300)))
                        .connect());

        assertThat(failure).hasMessageContaining("within 300 ms");
        assertThat(policy.first().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aServerThatClosesIsNoticed() throws Exception {
        ScriptedServer server =
                server(Certificates.server(trusted.issue("localhost")), (peer, connection) -> peer.serve());
        MqttSession session = session(settings(server.port(), trusted, true));
        get(session.connect());

        server.dropAll();

        eventually(() -> assertThat(policy.failures).isNotEmpty());
        assertThat(policy.first().kind()).isEqualTo(Kind.CLOSED_BY_SERVER);
        eventually(() -> assertThat(server.connections()).isEqualTo(2));
    }

    private MqttSession sessionWith(X509Bundle certificate, boolean verifyHostName) throws Exception {
        int port = server(Certificates.server(certificate), (peer, connection) -> peer.serve())
                .port();
        return session(settings(port, trusted, verifyHostName));
    }

    private static MqttSettings.Builder settings(int port, Certificates trusted, boolean verifyHostName)
            throws Exception {
        return MqttSettings.builder("localhost", port).tls(new TlsSettings(trusted.client(), verifyHostName));
    }
}
