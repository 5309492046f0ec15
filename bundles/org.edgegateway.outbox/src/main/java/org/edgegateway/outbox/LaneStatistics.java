// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.time.Duration;
import java.util.Map;

/**
 * What a lane holds now, and what happened to it since it was opened.
 *
 * @param depth records waiting
 * @param bytes what its files occupy, headers and acknowledged records in them included
 * @param oldestAge how long the oldest waiting record has waited; zero when none waits
 * @param appended records stored since opening
 * @param rejected records refused since opening because the lane was full
 * @param dropped records lost since opening, by reason; every reason has an entry
 * @param damagedSegments segments found damaged since opening
 * @param payloadBytes payload bytes stored since opening
 * @param writtenBytes bytes handed to the operating system for that since opening, acknowledgements included
 * @param forces how often files were forced to the disk since opening
 * @param failing whether the latest attempt to write failed
 */
public record LaneStatistics(
        long depth,
        long bytes,
        Duration oldestAge,
        long appended,
        long rejected,
        Map<DropReason, Long> dropped,
        long damagedSegments,
        long payloadBytes,
        long writtenBytes,
        long forces,
        boolean failing) {

    public LaneStatistics {
        dropped = Map.copyOf(dropped);
    }

    /** Records lost since opening, for whatever reason. */
    public long droppedTotal() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }
}
