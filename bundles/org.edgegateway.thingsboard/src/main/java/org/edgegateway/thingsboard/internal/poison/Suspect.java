// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.poison;

import java.util.List;
import org.edgegateway.outbox.Priority;

/**
 * Records of a lane, one of which may be what the server closes the link for.
 *
 * @param first sequence of the first
 * @param last sequence of the last
 */
public record Suspect(Priority lane, long first, long last) {

    boolean isSingle() {
        return first == last;
    }

    boolean contains(Priority otherLane, long sequence) {
        return lane == otherLane && first <= sequence && sequence <= last;
    }

    boolean overlaps(Suspect other) {
        return lane == other.lane && first <= other.last && other.first <= last;
    }

    List<Suspect> halves() {
        long middle = first + (last - first) / 2;
        return List.of(new Suspect(lane, first, middle), new Suspect(lane, middle + 1, last));
    }
}
