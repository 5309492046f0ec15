// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import static io.netty.handler.codec.mqtt.MqttConnectReturnCode.CONNECTION_ACCEPTED;
import static io.netty.handler.codec.mqtt.MqttConnectReturnCode.CONNECTION_REFUSED_IDENTIFIER_REJECTED;
import static io.netty.handler.codec.mqtt.MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED;
import static io.netty.handler.codec.mqtt.MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE;
import static io.netty.handler.codec.mqtt.MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION;

import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttVersion;
import java.time.InstantSource;
import java.util.Optional;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Devices;
import org.jspecify.annotations.Nullable;

/**
 * CONNECT: the user name is the access token, the password is ignored. A persistent session is promised but nothing is
 * kept, and a will is ignored.
 */
final class ConnectHandler {

    private final Devices devices;
    private final Limiter limiter;
    private final Sessions sessions;
    private final Statistics statistics;
    private final InstantSource clock;

    ConnectHandler(Devices devices, Limiter limiter, Sessions sessions, Statistics statistics, InstantSource clock) {
        this.devices = devices;
        this.limiter = limiter;
        this.sessions = sessions;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Answers the packet; the session is empty when the connection was refused and closed. */
    Optional<DeviceSession> handle(MqttConnection connection, MqttConnectMessage packet) {
        boolean sessionPresent = !packet.variableHeader().isCleanSession();
        String userName = packet.payload().userName();
        Optional<Device> device = userName == null ? Optional.empty() : devices.byToken(userName);
        MqttConnectReturnCode code = code(packet, userName, device.isPresent());
        connection.answerConnect(code, sessionPresent);
        if (code != CONNECTION_ACCEPTED) {
            statistics.connectionRefused();
            connection.close();
            return Optional.empty();
        }
        statistics.connected();
        Optional<DeviceSession> session = device.map(known -> new DeviceSession(known, connection, clock.millis()));
        session.ifPresent(sessions::opened);
        return session;
    }

    private MqttConnectReturnCode code(MqttConnectMessage packet, @Nullable String userName, boolean known) {
        if (packet.variableHeader().version() > MqttVersion.MQTT_3_1_1.protocolLevel()) {
            return CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION;
        }
        if (!limiter.acceptsConnections()) {
            return CONNECTION_REFUSED_SERVER_UNAVAILABLE;
        }
        if (userName == null) {
            return CONNECTION_REFUSED_IDENTIFIER_REJECTED;
        }
        return known ? CONNECTION_ACCEPTED : CONNECTION_REFUSED_NOT_AUTHORIZED;
    }
}
