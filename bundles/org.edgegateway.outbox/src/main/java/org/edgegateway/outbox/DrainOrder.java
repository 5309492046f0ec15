// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides from which lane to take next: the more urgent one, yet none starves.
 *
 * <p>While several lanes have records waiting, each gets a share of the bytes taken in proportion to its weight. A lane
 * that had nothing waiting saves up no share, and comes first among its equals when it has again. Each taking is
 * charged with {@link #charge}. Not for use by several threads at once.
 */
public final class DrainOrder {

    private final Map<Priority, Integer> weights;
    private final Map<Priority, Double> served = new EnumMap<>(Priority.class);
    private double now;

    /** @param weights a positive weight for each priority */
    public DrainOrder(Map<Priority, Integer> weights) {
        this.weights = new EnumMap<>(weights);
        for (Priority priority : Priority.values()) {
            if (weights.getOrDefault(priority, 0) <= 0) {
                throw new IllegalArgumentException("The weight of " + priority + " must be positive");
            }
            served.put(priority, 0.0);
        }
    }

    /** Control 16 : telemetry 4 : logs 1. */
    public static DrainOrder fair() {
        return new DrainOrder(Map.of(Priority.CONTROL, 16, Priority.TELEMETRY, 4, Priority.LOGS, 1));
    }

    /**
     * The lane to take from next.
     *
     * @param waiting the lanes that have something to take
     * @return empty when there is none
     */
    public Optional<Priority> next(Set<Priority> waiting) {
        Optional<Priority> best = Optional.empty();
        for (Priority priority : Priority.values()) {
            if (waiting.contains(priority) && (best.isEmpty() || servedUntil(priority) < servedUntil(best.get()))) {
                best = Optional.of(priority);
            }
        }
        return best;
    }

    /** Tells how much was taken from a lane. */
    public void charge(Priority priority, long bytes) {
        double start = servedUntil(priority);
        now = start;
        served.put(priority, start + (double) Math.max(1, bytes) / weights.getOrDefault(priority, 1));
    }

    private double servedUntil(Priority priority) {
        return Math.max(now, served.getOrDefault(priority, 0.0));
    }
}
