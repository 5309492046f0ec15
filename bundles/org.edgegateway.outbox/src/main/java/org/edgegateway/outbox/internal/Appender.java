// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.Optional;
import org.edgegateway.outbox.OutboxFullException;

/**
 * Writes batches to the newest segment and begins a new one when it is full, old or damaged. Used by one thread at a
 * time, see {@link GroupCommit}.
 *
 * <p>When writing fails the part written is cut off again; if even that fails, the segment is left as it is, its
 * committed records remain readable, and the next batch goes to a new one.
 */
final class Appender implements GroupCommit.BatchWriter {

    private final LaneParts parts;
    private final Room room;
    private final SegmentRemoval removal;
    private final Durability durability;
    private Optional<OpenSegment> active;
    private volatile long appended;
    private volatile long payloadBytes;
    private volatile long writtenBytes;

    /** @param active the segment to go on with, if any */
    Appender(LaneParts parts, Room room, SegmentRemoval removal, Durability durability, Optional<OpenSegment> active) {
        this.parts = parts;
        this.room = room;
        this.removal = removal;
        this.durability = durability;
        this.active = active;
    }

    @Override
    public long nextSequence() {
        return parts.backlog().nextSequence();
    }

    @Override
    public void write(Batch batch) throws IOException {
        OpenSegment target;
        try {
            room.makeFor(batch.length());
            target = active.isPresent() && isUsable(active.get(), batch.length()) ? active.get() : roll();
            write(batch, target);
        } catch (OutboxFullException e) {
            parts.events().rejected(batch.count());
            throw e;
        } catch (IOException e) {
            parts.events().failing(String.valueOf(e.getMessage()));
            throw e;
        }
        parts.backlog().commit(target.segment(), batch.count(), batch.length());
        parts.events().working();
        appended += batch.count();
        payloadBytes += batch.payloadBytes();
        writtenBytes += batch.length();
    }

    private boolean isUsable(OpenSegment open, int bytes) {
        Segment segment = open.segment();
        boolean hasRoom = segment.isEmpty() || (segment.bytes() + bytes <= parts.segmentBytes() && !isOld(open));
        return hasRoom && !segment.isDamaged();
    }

    private boolean isOld(OpenSegment open) {
        return open.createdMillis() < parts.rollBeforeMillis();
    }

    private void write(Batch batch, OpenSegment target) throws IOException {
        try {
            target.file().append(batch.bytes(), 0, batch.length());
        } catch (IOException e) {
            if (!target.undo()) {
                abandon(target);
            }
            throw e;
        }
        try {
            durability.appended(target.file());
        } catch (IOException e) {
            target.undo();
            abandon(target);
            throw e;
        }
    }

    private void abandon(OpenSegment target) throws IOException {
        active = Optional.empty();
        if (target.segment().isEmpty()) {
            parts.backlog().removeEmpty(target.segment());
        }
        durability.sealed(target.file());
    }

    /** Begins a new segment if records wait in one so old that they could not be dropped in time. */
    void rollIfOld() throws IOException {
        if (active.filter(open -> isOld(open) && parts.backlog().waitingIn(open.segment()) > 0)
                .isPresent()) {
            roll();
        }
    }

    /** Begins a new segment, after which the one written so far may be removed. */
    private OpenSegment roll() throws IOException {
        boolean replace = room.mustReplace();
        Optional<Segment> before = parts.backlog().newest();
        OpenSegment next =
                OpenSegment.create(parts.folder(), nextSequence(), parts.clock().millis());
        writtenBytes += SegmentHeader.BYTES;
        seal();
        parts.backlog().add(next.segment());
        active = Optional.of(next);
        durability.created();
        if (before.isPresent()) {
            removal.removeDelivered(before.get().first(), before.get().end() - 1);
        }
        if (replace) {
            room.replaceOldest();
        }
        return next;
    }

    private void seal() throws IOException {
        if (active.isPresent()) {
            StoredFile file = active.get().file();
            active = Optional.empty();
            durability.sealed(file);
        }
    }

    void close() throws IOException {
        seal();
        durability.close();
    }

    long appended() {
        return appended;
    }

    long payloadBytes() {
        return payloadBytes;
    }

    long writtenBytes() {
        return writtenBytes;
    }
}
