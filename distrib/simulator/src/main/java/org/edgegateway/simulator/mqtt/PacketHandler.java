// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPubAckMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import io.netty.util.ReferenceCountUtil;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.mqtt.ConnectResult.Connected;
import org.edgegateway.simulator.mqtt.ConnectResult.Provisioning;
import org.jspecify.annotations.Nullable;

/** Takes the packets of one connection, one after the other. Runs on the event loop. */
final class PacketHandler {

    private final DeviceApi api;
    private final Core core;
    private final MqttConnection connection;
    private @Nullable DeviceSession session;
    private @Nullable ProvisioningSession provisioning;

    PacketHandler(DeviceApi api, MqttConnection connection) {
        this.api = api;
        this.core = api.core();
        this.connection = connection;
    }

    /** Handles a packet and releases it. A packet that cannot be decoded, or is too large, closes the connection. */
    void handle(Object message) {
        try {
            if (connection.isClosed()) {
                return;
            }
            if (!(message instanceof MqttMessage packet)
                    || packet.decoderResult().isFailure()) {
                closeConnection();
            } else if (session != null) {
                session.active(core.clock().millis());
                handle(session, packet);
            } else if (provisioning != null) {
                provisioning.handle(packet);
            } else if (packet instanceof MqttConnectMessage connect) {
                opened(api.connect().handle(connection, connect));
            } else {
                closeConnection();
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    /** The connection is gone. */
    void closed() {
        if (session != null) {
            core.sessions().closed(session);
        }
    }

    private void opened(ConnectResult result) {
        if (result instanceof Connected connected) {
            session = connected.session();
        } else if (result instanceof Provisioning) {
            provisioning = new ProvisioningSession(core, connection);
        }
    }

    private void handle(DeviceSession open, MqttMessage packet) {
        switch (packet.fixedHeader().messageType()) {
            case PUBLISH -> publish(open, (MqttPublishMessage) packet);
            case SUBSCRIBE -> api.subscribe().handle(open, (MqttSubscribeMessage) packet);
            case UNSUBSCRIBE -> api.subscribe().handle(open, (MqttUnsubscribeMessage) packet);
            case PINGREQ -> connection.answerPing();
            case DISCONNECT -> connection.close();
            case PUBACK ->
                connection.acknowledged(
                        ((MqttPubAckMessage) packet).variableHeader().messageId());
            default -> closeConnection();
        }
    }

    private void publish(DeviceSession open, MqttPublishMessage packet) {
        byte[] payload = ByteBufUtil.getBytes(packet.payload());
        core.statistics().published(payload.length);
        String topic = packet.variableHeader().topicName();
        Outcome outcome =
                outcome(open, new Publication(topic, payload, core.clock().millis()));
        boolean acknowledged = outcome == Outcome.ACKNOWLEDGE || outcome == Outcome.ACKNOWLEDGE_AND_CLOSE;
        if (acknowledged && packet.fixedHeader().qosLevel() != MqttQoS.AT_MOST_ONCE) {
            core.statistics().messageAcknowledged();
            connection.acknowledge(packet.variableHeader().packetId());
        }
        if (outcome == Outcome.CLOSE || outcome == Outcome.ACKNOWLEDGE_AND_CLOSE) {
            closeConnection();
        }
    }

    private Outcome outcome(DeviceSession open, Publication publication) {
        try {
            return api.router().find(publication.topic()).handle(open, publication);
        } catch (MalformedPayloadException refused) {
            return Outcome.CLOSE;
        }
    }

    private void closeConnection() {
        core.statistics().connectionClosed();
        connection.close();
    }
}
