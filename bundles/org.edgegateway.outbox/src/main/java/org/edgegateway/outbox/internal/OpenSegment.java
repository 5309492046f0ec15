// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;

/**
 * The segment being written.
 *
 * @param createdMillis when it was begun
 */
record OpenSegment(Segment segment, StoredFile file, long createdMillis) {

    static OpenSegment create(LaneFolder folder, long firstSequence, long nowMillis) throws IOException {
        Segment segment = Segment.empty(firstSequence);
        StoredFile file = folder.create(segment);
        try {
            file.append(new SegmentHeader(firstSequence, nowMillis).encode(), 0, SegmentHeader.BYTES);
            return new OpenSegment(segment, file, nowMillis);
        } catch (IOException e) {
            try (StoredFile closed = file) {
                folder.remove(segment);
            }
            throw e;
        }
    }

    /** Cuts off what was not committed. Returns whether that worked. */
    boolean undo() {
        try {
            file.truncate(segment.bytes());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
