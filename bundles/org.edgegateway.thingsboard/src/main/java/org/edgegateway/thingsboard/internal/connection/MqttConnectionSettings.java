// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.TcpKeepAlive;

/**
 * The validated tab MqttConnection.
 *
 * @param session everything but TLS and credentials, which are made for each attempt
 * @param identity who connects
 * @param tls whether to use TLS
 * @param verifyHostName whether the certificate must be made for the host
 * @param connectOnStartup whether to connect without being asked
 */
record MqttConnectionSettings(
        MqttSettings session, Identity identity, boolean tls, boolean verifyHostName, boolean connectOnStartup) {

    /**
     * Reads the tab.
     *
     * @param decrypt makes the clear text of a password as Kura hands it over
     * @throws IllegalArgumentException with a message for a person when something is wrong
     */
    static MqttConnectionSettings from(MqttConnectionConfig config, UnaryOperator<String> decrypt) {
        require(!config.host().isBlank(), "the host is empty: set it to the host name of the ThingsBoard server");
        Identity identity = new IdentityReader(config, decrypt).read();
        require(config.tls_enabled() || !identity.needsTls(), "certificates need TLS: switch it on");
        MqttSettings.Builder session = MqttSettings.builder(config.host().strip(), config.port())
                .keepAlive(seconds(config.keep_alive_seconds()))
                .connectTimeout(seconds(config.connect_timeout_seconds()))
                .operationTimeout(seconds(config.operation_timeout_seconds()));
        if (config.tcp_keep_alive_idle_seconds() > 0) {
            session.tcpKeepAlive(new TcpKeepAlive(
                    seconds(config.tcp_keep_alive_idle_seconds()),
                    seconds(config.tcp_keep_alive_interval_seconds()),
                    config.tcp_keep_alive_count()));
        }
        return new MqttConnectionSettings(
                session.build(),
                identity,
                config.tls_enabled(),
                config.tls_verify_host_name(),
                config.connect_on_startup());
    }

    /** The server as a person writes it, such as {@code mqtts://host:8883}. */
    String address() {
        return (tls ? "mqtts://" : "mqtt://") + session.host() + ":" + session.port();
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
