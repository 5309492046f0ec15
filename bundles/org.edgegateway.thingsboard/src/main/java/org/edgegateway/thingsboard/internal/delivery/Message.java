// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Arrays;
import java.util.Objects;

/**
 * What is published at a time.
 *
 * @param points how many data points it has, 0 where nobody counts them; {@link #NO_TELEMETRY} where it has none at all
 */
record Message(RecordKind kind, byte[] payload, int points) {

    static final int NO_TELEMETRY = -1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Message message
                && kind == message.kind
                && points == message.points
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
