// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Packets as they are on the wire. */
final class Mqtt {

    private static final String TOPIC = "v1/devices/me/telemetry";

    private Mqtt() {}

    /** A packet of any kind. */
    static byte[] packet(int head, byte[] body) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(head);
        int length = body.length;
        do {
            int digit = length % 128;
            length /= 128;
            packet.write(length > 0 ? digit | 0x80 : digit);
        } while (length > 0);
        packet.writeBytes(body);
        return packet.toByteArray();
    }

    /** A PUBLISH with QoS 1. */
    static byte[] publish(int packetId, String payload) {
        byte[] topic = TOPIC.getBytes(StandardCharsets.US_ASCII);
        byte[] text = payload.getBytes(StandardCharsets.UTF_8);
        ByteBuffer body = ByteBuffer.allocate(4 + topic.length + text.length);
        body.putShort((short) topic.length)
                .put(topic)
                .putShort((short) packetId)
                .put(text);
        return packet(0x32, body.array());
    }

    static byte[] puback(int packetId) {
        return packet(0x40, new byte[] {(byte) (packetId >> 8), (byte) packetId});
    }
}
