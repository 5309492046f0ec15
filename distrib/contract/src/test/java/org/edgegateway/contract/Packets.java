// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Packets to the server, byte by byte. */
final class Packets {

    private static final int USER_NAME = 0x80;
    private static final int PASSWORD = 0x40;
    private static final int CLEAN_SESSION = 0x02;

    private Packets() {}

    /** A CONNECT of MQTT 3.1.1; empty texts for no user name or no password. */
    static byte[] connect(String userName, String password, boolean cleanSession, int keepAliveSeconds) {
        return connect("contract", userName, password, cleanSession, keepAliveSeconds);
    }

    /** A CONNECT with a client id of one's own. */
    static byte[] connect(
            String clientId, String userName, String password, boolean cleanSession, int keepAliveSeconds) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "MQTT");
        body.write(4);
        body.write((userName.isEmpty() ? 0 : USER_NAME)
                | (password.isEmpty() ? 0 : PASSWORD)
                | (cleanSession ? CLEAN_SESSION : 0));
        number(body, keepAliveSeconds);
        text(body, clientId);
        if (!userName.isEmpty()) {
            text(body, userName);
        }
        if (!password.isEmpty()) {
            text(body, password);
        }
        return packet(Packet.CONNECT << 4, body);
    }

    static byte[] publish(String topic, byte[] payload, int qos, int packetId) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, topic);
        if (qos > 0) {
            number(body, packetId);
        }
        body.writeBytes(payload);
        return packet(Packet.PUBLISH << 4 | qos << 1, body);
    }

    static byte[] pubAck(int packetId) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        number(body, packetId);
        return packet(Packet.PUBACK << 4, body);
    }

    static byte[] subscribe(int packetId, String filter, int qos) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        number(body, packetId);
        text(body, filter);
        body.write(qos);
        return packet(Packet.SUBSCRIBE << 4 | 2, body);
    }

    static byte[] unsubscribe(int packetId, String filter) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        number(body, packetId);
        text(body, filter);
        return packet(Packet.UNSUBSCRIBE << 4 | 2, body);
    }

    static byte[] ping() {
        return packet(Packet.PINGREQ << 4, new ByteArrayOutputStream());
    }

    private static byte[] packet(int firstByte, ByteArrayOutputStream body) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(firstByte);
        int length = body.size();
        do {
            packet.write(length % 128 | (length >= 128 ? 0x80 : 0));
            length /= 128;
        } while (length > 0);
        packet.writeBytes(body.toByteArray());
        return packet.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.write(number >> 8);
        out.write(number);
    }
}
