// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.Duration;
import java.util.Optional;

/**
 * Everything a session needs to know to connect. Immutable; derive a changed one with {@link #toBuilder()}.
 *
 * @param host host name or address of the server
 * @param port TCP port, 1 to 65535
 * @param tls present for TLS, empty for plain TCP
 * @param credentials who connects
 * @param cleanSession whether the server forgets subscriptions and queued messages at the end of a connection
 * @param keepAlive longest silence on the link before a ping, whole seconds, 0 to 65535; 0 turns pings off
 * @param tcpKeepAlive TCP keep-alive probes, if wanted
 * @param will what the server publishes when the link is lost, if anything
 * @param connectTimeout longest time for TCP, TLS and CONNACK together
 * @param operationTimeout longest wait for a SUBACK, a PUBACK or PUBCOMP
 * @param maxInFlight publishes that may wait for their acknowledgement, or with QoS 0 to be written, 1 to 65535
 */
public record MqttSettings(
        String host,
        int port,
        Optional<TlsSettings> tls,
        MqttCredentials credentials,
        boolean cleanSession,
        Duration keepAlive,
        Optional<TcpKeepAlive> tcpKeepAlive,
        Optional<MqttMessage> will,
        Duration connectTimeout,
        Duration operationTimeout,
        int maxInFlight) {

    public MqttSettings {
        require(!host.isBlank(), "the host is empty: set it to the server's host name or address");
        require(port >= 1 && port <= 65_535, "the port must be between 1 and 65535, not " + port);
        require(
                keepAlive.toSeconds() >= 0 && keepAlive.toSeconds() <= 65_535,
                "the keep-alive must be between 0 and 65535 s, not " + keepAlive.toSeconds() + " s");
        require(connectTimeout.toMillis() > 0, "the connect timeout must be longer than 0");
        require(operationTimeout.toMillis() > 0, "the operation timeout must be longer than 0");
        require(
                maxInFlight >= 1 && maxInFlight <= 65_535,
                "the in-flight limit must be between 1 and 65535, not " + maxInFlight);
        require(
                cleanSession || !credentials.clientId().isEmpty(),
                "a persistent session needs a client id: set one, or use a clean session");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Plain TCP, anonymous, clean session, 60 s keep-alive, 30 s timeouts, 100 in flight. */
    public static Builder builder(String host, int port) {
        return new Builder(host, port);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MqttSettings}; not thread-safe. */
    public static final class Builder {
        private String host;
        private int port;
        private Optional<TlsSettings> tls = Optional.empty();
        private MqttCredentials credentials = new MqttCredentials("", Optional.empty(), Optional.empty());
        private boolean cleanSession = true;
        private Duration keepAlive = Duration.ofSeconds(60);
        private Optional<TcpKeepAlive> tcpKeepAlive = Optional.empty();
        private Optional<MqttMessage> will = Optional.empty();
        private Duration connectTimeout = Duration.ofSeconds(30);
        private Duration operationTimeout = Duration.ofSeconds(30);
        private int maxInFlight = 100;

        private Builder(String host, int port) {
            this.host = host;
            this.port = port;
        }

        private Builder(MqttSettings from) {
            host = from.host;
            port = from.port;
            tls = from.tls;
            credentials = from.credentials;
            cleanSession = from.cleanSession;
            keepAlive = from.keepAlive;
            tcpKeepAlive = from.tcpKeepAlive;
            will = from.will;
            connectTimeout = from.connectTimeout;
            operationTimeout = from.operationTimeout;
            maxInFlight = from.maxInFlight;
        }

        public Builder host(String value) {
            host = value;
            return this;
        }

        public Builder port(int value) {
            port = value;
            return this;
        }

        public Builder tls(TlsSettings value) {
            tls = Optional.of(value);
            return this;
        }

        public Builder credentials(MqttCredentials value) {
            credentials = value;
            return this;
        }

        public Builder cleanSession(boolean value) {
            cleanSession = value;
            return this;
        }

        public Builder keepAlive(Duration value) {
            keepAlive = value;
            return this;
        }

        public Builder tcpKeepAlive(TcpKeepAlive value) {
            tcpKeepAlive = Optional.of(value);
            return this;
        }

        public Builder will(MqttMessage value) {
            will = Optional.of(value);
            return this;
        }

        public Builder connectTimeout(Duration value) {
            connectTimeout = value;
            return this;
        }

        public Builder operationTimeout(Duration value) {
            operationTimeout = value;
            return this;
        }

        public Builder maxInFlight(int value) {
            maxInFlight = value;
            return this;
        }

        public MqttSettings build() {
            return new MqttSettings(
                    host,
                    port,
                    tls,
                    credentials,
                    cleanSession,
                    keepAlive,
                    tcpKeepAlive,
                    will,
                    connectTimeout,
                    operationTimeout,
                    maxInFlight);
        }
    }
}
