// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.nio.charset.StandardCharsets;

/**
 * A message that came from the server.
 *
 * @param topic the topic it was published on
 * @param payload the bytes as received
 * @param qos 0, 1 or 2
 * @param retained whether it is the topic's last known value and not fresh
 * @param duplicate whether the server says it may have sent it before
 * @param id the MQTT packet id, 0 with QoS 0
 */
public record ReceivedMessage(String topic, byte[] payload, int qos, boolean retained, boolean duplicate, int id) {

    /** The payload read as UTF-8. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return topic + " (QoS " + qos + ", " + payload.length + " bytes)";
    }
}
