// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A packet from the server: its first byte and what follows the remaining length. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Packet(int firstByte, byte[] body) {

    static final int CONNECT = 1;
    static final int CONNACK = 2;
    static final int PUBLISH = 3;
    static final int PUBACK = 4;
    static final int SUBSCRIBE = 8;
    static final int SUBACK = 9;
    static final int UNSUBSCRIBE = 10;
    static final int UNSUBACK = 11;
    static final int PINGREQ = 12;
    static final int PINGRESP = 13;

    int type() {
        return firstByte >> 4;
    }

    /** The packet id of PUBACK, SUBACK and UNSUBACK. */
    int packetId() {
        return ByteBuffer.wrap(body).getShort() & 0xFFFF;
    }

    boolean isPubAck(int id) {
        return type() == PUBACK && packetId() == id;
    }

    /** The packet id of a PUBLISH with QoS 1. */
    int publicationId() {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        return bytes.getShort(2 + (bytes.getShort(0) & 0xFFFF)) & 0xFFFF;
    }

    String topic() {
        int length = ByteBuffer.wrap(body).getShort() & 0xFFFF;
        return new String(body, 2, length, StandardCharsets.UTF_8);
    }

    String payload() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The payload of a PUBLISH. */
    byte[] bytes() {
        int topicLength = ByteBuffer.wrap(body).getShort() & 0xFFFF;
        int qos = firstByte >> 1 & 3;
        int start = 2 + topicLength + (qos > 0 ? 2 : 0);
        return Arrays.copyOfRange(body, start, body.length);
    }
}
