// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.List;
import org.edgegateway.thingsboard.internal.children.Origin;

/** Makes one message of records of one kind. */
interface Joiner {

    /** Takes a record, the first one always; false when the message would become too long or mean something else. */
    boolean add(byte[] record);

    /** How long the message is so far, in bytes. */
    int length();

    byte[] payload();

    /** The child devices that the message is about. */
    default List<Origin> children() {
        return List.of();
    }

    /** A joiner for messages of a kind. */
    static Joiner of(RecordKind kind, int maxBytes) {
        return switch (kind) {
            case TELEMETRY -> new ArrayJoiner(maxBytes);
            case ATTRIBUTES -> new SingleJoiner();
            case CHILD_TELEMETRY -> new DeviceJoiner(maxBytes, true);
            case CHILD_ATTRIBUTES -> new DeviceJoiner(maxBytes, false);
            case CHILD_CONNECT -> throw new IllegalArgumentException("announcements are not stored");
        };
    }
}
