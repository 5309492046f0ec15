// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.net.impl.NetSocketInternal;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The packets that the server sends on one connection. Runs on the event loop. */
final class MqttConnection {

    private static final int HIGHEST_PACKET_ID = 0xFFFF;

    private final NetSocketInternal socket;
    private final Delay delay;
    private final Deque<Runnable> delayed = new ArrayDeque<>();
    private final Map<Integer, Runnable> unacknowledged = new HashMap<>();
    private int lastPacketId;
    private boolean closed;

    /** @param delay of all that is sent */
    MqttConnection(NetSocketInternal socket, Delay delay) {
        this.socket = socket;
        this.delay = delay;
    }

    /** What the client showed in the TLS handshake, its own certificate first; empty without a client certificate. */
    List<X509Certificate> certificates() {
        List<X509Certificate> chain = new ArrayList<>();
        try {
            if (socket.isSsl()) {
                for (Certificate certificate : socket.peerCertificates()) {
                    chain.add((X509Certificate) certificate);
                }
            }
        } catch (SSLPeerUnverifiedException withoutCertificate) {
            return List.of();
        }
        return chain;
    }

    void answerConnect(MqttConnectReturnCode code, boolean sessionPresent) {
        send(MqttMessageBuilders.connAck()
                .returnCode(code)
                .sessionPresent(sessionPresent)
                .build());
    }

    /** Acknowledges a message with PUBACK, which ThingsBoard does for every QoS above 0. */
    void acknowledge(int packetId) {
        send(MqttMessageBuilders.pubAck().packetId(packetId).build());
    }

    /** @param granted QoS values, or 0x80 for a refused filter */
    void answerSubscribe(int packetId, List<Integer> granted) {
        MqttMessageBuilders.SubAckBuilder answer = MqttMessageBuilders.subAck().packetId(packetId);
        granted.forEach(qos -> answer.addGrantedQos(MqttQoS.valueOf(qos)));
        send(answer.build());
    }

    void answerUnsubscribe(int packetId) {
        send(MqttMessageBuilders.unsubAck().packetId(packetId).build());
    }

    void answerPing() {
        send(MqttMessage.PINGRESP);
    }

    /** Sends a message and runs the task once it is acknowledged; at once when the QoS asks for no acknowledgement. */
    void publish(String topic, byte[] payload, int qos, Runnable delivered) {
        ByteBuf bytes = Unpooled.wrappedBuffer(payload);
        lastPacketId = lastPacketId % HIGHEST_PACKET_ID + 1;
        send(MqttMessageBuilders.publish()
                .topicName(topic)
                .qos(MqttQoS.valueOf(qos))
                .messageId(lastPacketId)
                .payload(bytes)
                .build());
        if (qos == 0) {
            delivered.run();
        } else {
            unacknowledged.put(lastPacketId, delivered);
        }
    }

    /** The client has acknowledged a message. */
    void acknowledged(int packetId) {
        Optional.ofNullable(unacknowledged.remove(packetId)).ifPresent(Runnable::run);
    }

    /** Closes after what was sent before. */
    void close() {
        closed = true;
        later(socket::close);
    }

    /** Whether the server has closed the connection; packets that were already on their way must be ignored. */
    boolean isClosed() {
        return closed;
    }

    private void send(MqttMessage packet) {
        later(() -> socket.writeMessage(packet));
    }

    /** In order, also when the delay changes meanwhile. */
    private void later(Runnable write) {
        if (delay.isNone() && delayed.isEmpty()) {
            write.run();
        } else {
            delayed.add(write);
            delay.run(() -> delayed.remove().run());
        }
    }
}
