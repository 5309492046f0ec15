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
import java.util.Optional;
import org.edgegateway.simulator.mqtt.ConnectResult.Connected;
import org.edgegateway.simulator.mqtt.ConnectResult.Provisioning;
import org.edgegateway.simulator.mqtt.ConnectResult.Refused;
import org.edgegateway.simulator.provisioning.CertificateLogin;
import org.edgegateway.simulator.store.Device;

/**
 * CONNECT: finds the device, or opens a session that is only for provisioning. A persistent session is promised but
 * nothing is kept, and a will is ignored.
 */
final class ConnectHandler {

    private static final String PROVISION = "provision";

    private final Core core;
    private final Authenticator authenticator;

    ConnectHandler(Core core, CertificateLogin certificates) {
        this.core = core;
        this.authenticator = new Authenticator(core.store().devices(), certificates);
    }

    /** Answers the packet. */
    ConnectResult handle(MqttConnection connection, MqttConnectMessage packet) {
        if (isForProvisioning(packet)) {
            connection.answerConnect(CONNECTION_ACCEPTED, sessionPresent(packet));
            return new Provisioning();
        }
        Optional<Device> device = authenticator.device(packet, connection.certificates());
        MqttConnectReturnCode code = code(packet, connection, device.isPresent());
        connection.answerConnect(code, sessionPresent(packet));
        if (code != CONNECTION_ACCEPTED || device.isEmpty()) {
            core.statistics().connectionRefused();
            connection.close();
            return new Refused();
        }
        core.statistics().connected();
        DeviceSession session =
                new DeviceSession(device.get(), connection, core.clock().millis());
        core.sessions().opened(session);
        return new Connected(session);
    }

    private static boolean isForProvisioning(MqttConnectMessage packet) {
        return PROVISION.equals(packet.payload().userName())
                || PROVISION.equals(packet.payload().clientIdentifier());
    }

    private static boolean sessionPresent(MqttConnectMessage packet) {
        return !packet.variableHeader().isCleanSession();
    }

    private MqttConnectReturnCode code(MqttConnectMessage packet, MqttConnection connection, boolean known) {
        if (packet.variableHeader().version() > MqttVersion.MQTT_3_1_1.protocolLevel()) {
            return CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION;
        }
        if (!core.limiter().acceptsConnections()) {
            return CONNECTION_REFUSED_SERVER_UNAVAILABLE;
        }
        if (known) {
            return CONNECTION_ACCEPTED;
        }
        return packet.payload().userName() == null && connection.certificates().isEmpty()
                ? CONNECTION_REFUSED_IDENTIFIER_REJECTED
                : CONNECTION_REFUSED_NOT_AUTHORIZED;
    }
}
