// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was sent and does not count as delivered yet, in the order sent: either unacknowledged, or acknowledged by the
 * gateway API, which checks afterwards, and now on probation. Confined to the sender's thread.
 */
final class Outstanding {

    /** Bounds the memory that a long grace period takes. */
    private static final int MOST_ON_PROBATION = 4_096;

    private record Probation(Cargo cargo, long until) {}

    private final Set<Shipment> unacknowledged = new LinkedHashSet<>();
    private final Deque<Probation> probations = new ArrayDeque<>();
    private int backlog;

    void sent(Shipment shipment) {
        unacknowledged.add(shipment);
        backlog += shipment.cargo().isBacklog() ? 1 : 0;
    }

    /** The server answered, or the link ended. */
    void settled(Shipment shipment) {
        unacknowledged.remove(shipment);
        backlog -= shipment.cargo().isBacklog() ? 1 : 0;
    }

    /** A message of the cargo is acknowledged, which counts only if the link lasts. */
    void putOnProbation(Cargo cargo, long until) {
        probations.add(new Probation(cargo, until));
    }

    /** Takes out the cargo that have been on probation long enough, once for each of their messages. */
    List<Cargo> takeProven(long now) {
        List<Cargo> proven = new ArrayList<>();
        while (!probations.isEmpty() && probations.getFirst().until() - now <= 0) {
            proven.add(probations.removeFirst().cargo());
        }
        return proven;
    }

    /** Takes out all cargo on probation, as the link did not last. */
    List<Cargo> takeUnproven() {
        List<Cargo> unproven = probations.stream().map(Probation::cargo).toList();
        probations.clear();
        return unproven;
    }

    /** When the next probation ends, if there is one. */
    OptionalLong nextProven() {
        return probations.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(probations.getFirst().until());
    }

    boolean isEmpty() {
        return unacknowledged.isEmpty() && probations.isEmpty();
    }

    boolean isFull() {
        return probations.size() >= MOST_ON_PROBATION;
    }

    int inFlight() {
        return unacknowledged.size();
    }

    /** How many in flight belong to the pile of an outage. */
    int backlog() {
        return backlog;
    }
}
