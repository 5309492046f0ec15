// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.edgegateway.thingsboard.internal.children.Origin;

/**
 * What is published at a time.
 *
 * @param points how many data points it has, 0 where nobody counts them; {@link #NO_TELEMETRY} where it has none at all
 * @param children the child devices it is about, which the server must know before
 */
record Message(RecordKind kind, byte[] payload, int points, List<Origin> children) {

    static final int NO_TELEMETRY = -1;

    /** One that is neither telemetry nor needs a child device to be known. */
    static Message of(RecordKind kind, byte[] payload) {
        return new Message(kind, payload, NO_TELEMETRY, List.of());
    }

    /** How many devices it is about. */
    int devices() {
        return Math.max(1, children.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message message
                && kind == message.kind
                && points == message.points
                && children.equals(message.children)
                && Arrays.equals(payload, message.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, points, Arrays.hashCode(payload));
    }

    @Override
    public String toString() {
        return kind + " of " + payload.length + " bytes";
    }
}
