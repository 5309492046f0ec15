// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** What a stored record is, which decides where it is published. */
public enum RecordKind {
    /** The gateway's own telemetry. */
    TELEMETRY(1, "v1/devices/me/telemetry"),
    /** The gateway's own client attributes. */
    ATTRIBUTES(2, "v1/devices/me/attributes"),
    /** Telemetry of a child device. */
    CHILD_TELEMETRY(3, "v1/gateway/telemetry"),
    /** Client attributes of a child device. */
    CHILD_ATTRIBUTES(4, "v1/gateway/attributes"),
    /** That a child device is connected; sent when needed, never stored. */
    CHILD_CONNECT(5, "v1/gateway/connect");

    private static final RecordKind[] KINDS = values();

    private final byte code;
    private final String topic;

    RecordKind(int code, String topic) {
        this.code = (byte) code;
        this.topic = topic;
    }

    byte code() {
        return code;
    }

    /** Whether there is a kind of this code. */
    static boolean exists(byte code) {
        return code >= TELEMETRY.code && code <= CHILD_ATTRIBUTES.code;
    }

    /** The kind of a code that exists. */
    static RecordKind of(byte code) {
        return KINDS[code - 1];
    }

    /** Where it is published. */
    public String topic() {
        return topic;
    }

    /** Whether it goes to the gateway API. */
    boolean isForChild() {
        return this == CHILD_TELEMETRY || this == CHILD_ATTRIBUTES || this == CHILD_CONNECT;
    }

    boolean isTelemetry() {
        return this == TELEMETRY || this == CHILD_TELEMETRY;
    }
}
