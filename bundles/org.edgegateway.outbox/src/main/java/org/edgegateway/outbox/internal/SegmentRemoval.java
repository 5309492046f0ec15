// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.edgegateway.outbox.DropReason;

/**
 * Removes the files of segments that the backlog has given up. Not forced to the disk: a file that a power cut brings
 * back merely has its records delivered again.
 */
final class SegmentRemoval {

    private final LaneParts parts;
    private final Readers readers;

    SegmentRemoval(LaneParts parts, Readers readers) {
        this.parts = parts;
        this.readers = readers;
    }

    /** Removes those with sequences from first to last that hold nothing waiting. */
    void removeDelivered(long first, long last) throws IOException {
        List<Segment> delivered = parts.backlog().takeDelivered(first, last);
        if (delivered.stream().anyMatch(parts.backlog()::isBehindWaiting)) {
            parts.ackLog().force();
        }
        for (Segment segment : delivered) {
            remove(segment);
        }
    }

    /** Removes the oldest with all that waits in it, unless it is the only one. Returns whether it did. */
    boolean dropOldest(DropReason reason) throws IOException {
        Optional<Backlog.Dropped> dropped = parts.backlog().dropOldest();
        if (dropped.isPresent()) {
            parts.events().dropped(reason, dropped.get().records());
            remove(dropped.get().segment());
        }
        return dropped.isPresent();
    }

    private void remove(Segment segment) throws IOException {
        readers.close(segment);
        parts.folder().remove(segment);
    }
}
