// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.limits.Charge;

/**
 * What is published at a time.
 *
 * @param points how many data points it has, 0 where nobody counts them
 * @param children the child devices it is about, which the server must know before
 */
record Message(RecordKind kind, byte[] payload, int points, List<Origin> children) {

    /** The server counts a child device that connects twice: it is looked up, then subscribes to what it may be told. */
    private static final Charge CONNECT = Charge.ofMessages(2);

    /** What it takes of the server's limits. */
    Charge charge() {
        return kind == RecordKind.CHILD_CONNECT ? CONNECT : Charge.ofValues(Math.max(1, children.size()), points);
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
