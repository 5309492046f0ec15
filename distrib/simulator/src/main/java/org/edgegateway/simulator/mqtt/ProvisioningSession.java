// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.provisioning.ProvisionAnswer;
import org.edgegateway.simulator.provisioning.ProvisionRequest;

/**
 * A connection of a device that asks for credentials. It is answered without a subscription; SUBSCRIBE is ignored, and
 * everything else that is no request closes the connection. Runs on the event loop.
 */
final class ProvisioningSession {

    private static final Duration TIME_AFTER_ANSWER = Duration.ofSeconds(60);
    private static final int QOS = 1;

    private final Core core;
    private final MqttConnection connection;

    ProvisioningSession(Core core, MqttConnection connection) {
        this.core = core;
        this.connection = connection;
    }

    void handle(MqttMessage packet) {
        switch (packet.fixedHeader().messageType()) {
            case PUBLISH -> publish((MqttPublishMessage) packet);
            case PINGREQ -> connection.answerPing();
            case DISCONNECT -> connection.close();
            default -> {
                // Neither answered nor a reason to close.
            }
        }
    }

    private void publish(MqttPublishMessage packet) {
        byte[] payload = ByteBufUtil.getBytes(packet.payload());
        core.statistics().published(payload.length);
        try {
            if (!packet.variableHeader().topicName().equals(Topics.PROVISION_REQUEST)) {
                throw new MalformedPayloadException("this session is only for provisioning");
            }
            answer(packet, core.provisioner().provision(ProvisionRequest.of(payload)));
        } catch (MalformedPayloadException refused) {
            core.statistics().connectionClosed();
            connection.close();
        }
    }

    private void answer(MqttPublishMessage packet, ProvisionAnswer answer) {
        if (packet.fixedHeader().qosLevel() != MqttQoS.AT_MOST_ONCE) {
            connection.acknowledge(packet.variableHeader().packetId());
        }
        connection.publish(
                Topics.PROVISION_RESPONSE, answer.toJson().toString().getBytes(StandardCharsets.UTF_8), QOS, () -> {});
        core.vertx().setTimer(TIME_AFTER_ANSWER.toMillis(), elapsed -> connection.close());
    }
}
