// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureClassifierTest {

    private final FailureClassifier classifier =
            new FailureClassifier(MqttSettings.builder("host", 1883).build());

    @ParameterizedTest
    @MethodSource
    void connecting(Throwable thrown, Kind kind, String message) {
        assertThat(classifier.connecting(new MqttException(thrown))).isEqualTo(new SessionFailure(kind, message));
    }

    static Stream<Arguments> connecting() {
        return Stream.of(
                Arguments.of(
                        new UnknownHostException("host"),
                        Kind.UNREACHABLE,
                        "the host name host is unknown - check its spelling and the DNS"),
                Arguments.of(
                        new SocketTimeoutException(),
                        Kind.UNREACHABLE,
                        "no answer from host:1883 within 30 s - check host, port and firewall"),
                Arguments.of(
                        new ConnectException("Connection timed out"),
                        Kind.UNREACHABLE,
                        "no answer from host:1883 within 30 s - check host, port and firewall"),
                Arguments.of(
                        new ConnectException("Connection refused"),
                        Kind.UNREACHABLE,
                        "host:1883 refuses connections - check the port and whether the server runs"),
                Arguments.of(
                        new NoRouteToHostException(),
                        Kind.UNREACHABLE,
                        "no route to host:1883 - check the network and the firewall"),
                Arguments.of(
                        new SocketException("Network is unreachable"),
                        Kind.UNREACHABLE,
                        "no route to host:1883 - check the network and the firewall"),
                Arguments.of(
                        new EOFException(),
                        Kind.REFUSED_UNAVAILABLE,
                        "host:1883 closes the connection instead of accepting it"
                                + " - check that it is an MQTT port without TLS"),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: certificate_required"),
                        Kind.TLS,
                        "no TLS connection with host:1883: Received fatal alert: certificate_required"
                                + " - the server wants another client certificate"),
                Arguments.of(new IOException("odd"), Kind.UNREACHABLE, "cannot connect to host:1883: odd"));
    }

    @ParameterizedTest
    @MethodSource
    void lost(Throwable thrown, Kind kind, String message) {
        assertThat(classifier.lost(thrown)).isEqualTo(new SessionFailure(kind, message));
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                Arguments.of(
                        new MqttException(MqttException.REASON_CODE_CONNECTION_LOST, new EOFException()),
                        Kind.CLOSED_BY_SERVER,
                        "host:1883 has closed the connection"),
                Arguments.of(
                        new MqttException(new SocketException("Connection reset")),
                        Kind.LINK_LOST,
                        "the connection to host:1883 broke: Connection reset"),
                Arguments.of(
                        new MqttException(MqttException.REASON_CODE_CLIENT_TIMEOUT),
                        Kind.LINK_LOST,
                        "host:1883 no longer answers pings"),
                Arguments.of(
                        new MqttException(MqttException.REASON_CODE_WRITE_TIMEOUT),
                        Kind.LINK_LOST,
                        "host:1883 no longer takes data"));
    }
}
