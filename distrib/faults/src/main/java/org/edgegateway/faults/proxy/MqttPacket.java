// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An MQTT packet.
 *
 * @param head its first byte
 * @param body what follows its length; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record MqttPacket(int head, byte[] body) {

    private static final int PUBLISH = 3;
    private static final int QOS = 0x06;

    /** The topic of a PUBLISH; empty for any other packet. */
    public String topic() {
        return isPublish() ? new String(body, 2, topicLength(), StandardCharsets.UTF_8) : "";
    }

    private boolean isPublish() {
        return head >> 4 == PUBLISH;
    }

    /** What a PUBLISH carries. */
    public byte[] payload() {
        return Arrays.copyOfRange(body, payloadAt(), body.length);
    }

    /** The same PUBLISH with something else in it. */
    public MqttPacket withPayload(byte[] payload) {
        byte[] changed = Arrays.copyOf(body, payloadAt() + payload.length);
        System.arraycopy(payload, 0, changed, payloadAt(), payload.length);
        return new MqttPacket(head, changed);
    }

    private int payloadAt() {
        return 2 + topicLength() + ((head & QOS) == 0 ? 0 : 2);
    }

    private int topicLength() {
        return (body[0] & 0xFF) << 8 | body[1] & 0xFF;
    }

    /** As it is on the wire. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 5);
        bytes.write(head);
        int length = body.length;
        do {
            int digit = length % 128;
            length /= 128;
            bytes.write(length > 0 ? digit | 0x80 : digit);
        } while (length > 0);
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
