// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.OutboxFullException;
import org.edgegateway.outbox.Overflow;

/** Keeps a lane within its capacity and the disk above its free space to be kept. For the appending thread only. */
final class Room {

    private final LaneParts parts;
    private final SegmentRemoval removal;

    Room(LaneParts parts, SegmentRemoval removal) {
        this.parts = parts;
        this.removal = removal;
    }

    /** @throws OutboxFullException when there is no room and none may be made */
    void makeFor(int bytes) throws IOException {
        long capacity = parts.settings().capacityBytes();
        boolean fits = parts.backlog().bytes() + bytes <= capacity;
        if (!fits && rejects()) {
            throw new OutboxFullException("The lane has reached its capacity of " + capacity + " bytes");
        }
        while (!fits && removal.dropOldest(DropReason.CAPACITY)) {
            fits = parts.backlog().bytes() + bytes <= capacity;
        }
    }

    /**
     * Whether the disk has less free space than is to be kept, so that a new segment must replace the oldest one.
     *
     * @throws OutboxFullException when there is none to replace
     */
    boolean mustReplace() throws IOException {
        if (parts.folder().usableBytes() >= parts.freeBytesKept()) {
            return false;
        }
        Backlog backlog = parts.backlog();
        boolean delivered = backlog.newest()
                .filter(newest -> backlog.waitingIn(newest) == 0)
                .isPresent();
        if (backlog.newest().isEmpty() || (rejects() && !delivered)) {
            throw new OutboxFullException("The disk has less than " + parts.freeBytesKept() + " bytes free");
        }
        return !delivered;
    }

    void replaceOldest() throws IOException {
        removal.dropOldest(DropReason.FREE_SPACE);
    }

    private boolean rejects() {
        return parts.settings().overflow() == Overflow.REJECT_NEWEST;
    }
}
