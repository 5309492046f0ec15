// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import org.edgegateway.thingsboard.internal.limits.ServerLimits;

/** What fits a packet beside the topic that a message is published on. */
public final class Topics {

    private static final int TOPIC_LENGTH_BYTES = 2;
    private static final int PACKET_ID_BYTES = 2;

    private Topics() {}

    /** The longest payload that every server takes on the topic; a longer one makes it close the connection. */
    public static int maxPayloadBytes(String topic) {
        return maxPayloadBytes(topic, ServerLimits.DEFAULTS.packetBytes());
    }

    /**
     * The longest payload on the topic.
     *
     * @param packetBytes the longest packet after its fixed header: topic with its length, packet id and payload
     */
    static int maxPayloadBytes(String topic, int packetBytes) {
        return packetBytes - TOPIC_LENGTH_BYTES - topic.length() - PACKET_ID_BYTES;
    }
}
