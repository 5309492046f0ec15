// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.time.InstantSource;
import org.edgegateway.outbox.LaneSettings;

/**
 * What the parts of one lane share.
 *
 * @param freeBytesKept while the disk has less free space the lane does not grow
 */
record LaneParts(
        LaneFolder folder,
        Backlog backlog,
        AckLog ackLog,
        LaneEvents events,
        InstantSource clock,
        LaneSettings settings,
        long freeBytesKept) {

    private static final int MAX_SEGMENT_BYTES = 4 << 20;
    private static final int SEGMENTS = 8;

    /** When a segment is full. A lane at its capacity has at least eight, so that dropping one is no disaster. */
    int segmentBytes() {
        return (int) Math.min(MAX_SEGMENT_BYTES, settings.capacityBytes() / SEGMENTS);
    }

    /** Before what time a segment is to be followed by a new one, so that records are not dropped much too late. */
    long rollBeforeMillis() {
        return clock.millis() - settings.maxAge().toMillis() / SEGMENTS;
    }

    /** Before what time records are to be dropped. */
    long dropBeforeMillis() {
        return clock.millis() - settings.maxAge().toMillis();
    }
}
