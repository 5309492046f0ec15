// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** The topics of ThingsBoard's device API that records are published on. */
public final class Topics {

    public static final String TELEMETRY = "v1/devices/me/telemetry";

    /** What the server takes in one packet after its fixed header: topic with its length, packet id and payload. */
    private static final int MAX_PACKET_BYTES = 65_536;

    private static final int TOPIC_LENGTH_BYTES = 2;
    private static final int PACKET_ID_BYTES = 2;

    private Topics() {}

    /** The longest payload that the server takes on the topic; a longer one makes it close the connection. */
    public static int maxPayloadBytes(String topic) {
        return MAX_PACKET_BYTES - TOPIC_LENGTH_BYTES - topic.length() - PACKET_ID_BYTES;
    }
}
