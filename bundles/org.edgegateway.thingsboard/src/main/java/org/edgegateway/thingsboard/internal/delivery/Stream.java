// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Optional;

/** A part of a lane that is read in order: where it is and where it ends. Confined to the sender's thread. */
final class Stream {

    private final long start;
    private final long end;
    private final boolean backlog;
    private long cursor;
    private long blockedUntil;
    private Optional<Load> load = Optional.empty();
    private long fullAt = Long.MAX_VALUE;

    /**
     * Begins a stream.
     *
     * @param start the first sequence that belongs to it
     * @param cursor the first sequence to read
     * @param end the sequence after the last one that belongs to it
     * @param backlog whether it has but a share of the link
     */
    Stream(long start, long cursor, long end, boolean backlog) {
        this.start = start;
        this.cursor = cursor;
        this.end = end;
        this.backlog = backlog;
    }

    boolean isBacklog() {
        return backlog;
    }

    long cursor() {
        return cursor;
    }

    long end() {
        return end;
    }

    boolean contains(long sequence) {
        return start <= sequence && sequence < end;
    }

    /** Whether there may be something to send, given the lane's next sequence. */
    boolean mayHaveMore(long nextSequence) {
        return load.isPresent() || cursor < Math.min(end, nextSequence);
    }

    /** Whether what waits is less than a message takes, as far as is known of the messages before. */
    boolean isShort(long nextSequence, int mostRecords) {
        long waiting = Math.min(end, nextSequence) - cursor;
        return load.isEmpty() && waiting > 0 && waiting < Math.min(fullAt, mostRecords);
    }

    /** Learns how many records a message takes when it is full. */
    void learn(boolean full, long records) {
        fullAt = full ? records : Long.MAX_VALUE;
    }

    void moveTo(long sequence) {
        cursor = sequence;
    }

    /** What was read and not handed out yet. */
    Optional<Load> load() {
        return load;
    }

    void carry(Load read) {
        load = Optional.of(read);
    }

    /** Forgets a load of which nothing left, so that more can join it later. */
    void unloadUntouched() {
        load = load.filter(held -> !held.isUntouched());
    }

    /** Takes the message in turn. */
    Shipment handOut(Load held) {
        Shipment shipment = held.handOut();
        if (held.isHandedOut()) {
            cursor = Math.max(cursor, held.last() + 1);
            load = Optional.empty();
        }
        return shipment;
    }

    /** Begins again at a record that was not delivered. */
    void rewind(long first) {
        load = Optional.empty();
        cursor = Math.min(cursor, first);
    }

    void block(long until) {
        blockedUntil = until;
    }

    /** How long nothing may leave, in nanoseconds. */
    long blockedFor(long now) {
        return Math.max(0, blockedUntil - now);
    }
}
