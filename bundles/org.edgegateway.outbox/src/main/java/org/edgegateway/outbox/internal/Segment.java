// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

/**
 * A file with the records of consecutive sequences. Only what is needed without opening it is kept in memory.
 *
 * <p>Written under the lock of its {@link Backlog}, read from any thread.
 */
final class Segment {

    private final long first;
    private volatile long end;
    private volatile long bytes;
    private volatile boolean damaged;
    private volatile SegmentName name;

    /**
     * @param end the sequence after its last one
     * @param bytes how much of its file holds committed records, header included
     */
    Segment(SegmentName name, long end, long bytes) {
        this.name = name;
        this.first = name.firstSequence();
        this.end = end;
        this.bytes = bytes;
        this.damaged = name.damaged();
    }

    /** One that is about to be created. */
    static Segment empty(long first) {
        return new Segment(new SegmentName(first, false), first, SegmentHeader.BYTES);
    }

    long first() {
        return first;
    }

    long end() {
        return end;
    }

    long bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return first == end;
    }

    boolean isDamaged() {
        return damaged;
    }

    String fileName() {
        return name.toString();
    }

    void grow(long newEnd, long newBytes) {
        bytes = newBytes;
        end = newEnd;
    }

    void markDamaged() {
        damaged = true;
    }

    void renamedTo(SegmentName newName) {
        name = newName;
    }
}
