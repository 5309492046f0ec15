// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.util.Map;

/**
 * A snapshot of all lanes.
 *
 * @param lanes one entry for each priority
 */
public record OutboxStatistics(Map<Priority, LaneStatistics> lanes) {

    public OutboxStatistics {
        lanes = Map.copyOf(lanes);
    }

    /** The statistics of one lane. */
    public LaneStatistics lane(Priority priority) {
        LaneStatistics statistics = lanes.get(priority);
        if (statistics == null) {
            throw new IllegalStateException("No statistics of the lane " + priority);
        }
        return statistics;
    }

    /** Records waiting in all lanes. */
    public long depth() {
        return lanes.values().stream().mapToLong(LaneStatistics::depth).sum();
    }

    /** Bytes occupied by all lanes. */
    public long bytes() {
        return lanes.values().stream().mapToLong(LaneStatistics::bytes).sum();
    }

    /** Records lost in all lanes since opening. */
    public long droppedTotal() {
        return lanes.values().stream().mapToLong(LaneStatistics::droppedTotal).sum();
    }
}
