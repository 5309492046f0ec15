// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.nio.charset.StandardCharsets;

/**
 * A message to publish, or to leave behind as last will.
 *
 * @param topic the topic, without wildcards
 * @param payload the bytes; not copied, so do not change them afterwards
 * @param qos 0, 1 or 2
 * @param retain whether the server keeps it as the topic's last known value
 */
public record MqttMessage(String topic, byte[] payload, int qos, boolean retain) {

    public MqttMessage {
        TopicFilter.requireTopic(topic);
        if (qos < 0 || qos > 2) {
            throw new IllegalArgumentException("QoS must be 0, 1 or 2, not " + qos);
        }
    }

    /** A message that the server acknowledges (QoS 1) and does not retain. */
    public static MqttMessage of(String topic, byte[] payload) {
        return new MqttMessage(topic, payload, 1, false);
    }

    /** A UTF-8 text message that the server acknowledges (QoS 1) and does not retain. */
    public static MqttMessage of(String topic, String text) {
        return of(topic, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return topic + " (QoS " + qos + (retain ? ", retained" : "") + ", " + payload.length + " bytes)";
    }
}
