// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which segments there are and which of their records wait. In memory only: whoever changes it changes the disk too.
 *
 * <p>Guarded by itself; never does anything that takes long.
 */
final class Backlog {

    /** Consecutive waiting records within one segment: the sequences [from, to). */
    record Span(Segment segment, long from, long to) {}

    private final TreeMap<Long, Segment> segments = new TreeMap<>();
    private final AckRanges acknowledged;
    private Optional<Segment> newest = Optional.empty();
    private volatile long next;
    private long sealedBytes;

    /** @param next the sequence of the next record; higher than all of the acknowledged ones */
    Backlog(AckRanges acknowledged, long next) {
        this.acknowledged = acknowledged;
        this.next = next;
    }

    /** Adds a segment after all others; the one before it is not written any more. */
    synchronized void add(Segment segment) {
        sealedBytes += newestBytes();
        segments.put(segment.first(), segment);
        newest = Optional.of(segment);
    }

    /** Takes the newest segment out again, which must be empty. */
    synchronized void removeEmpty(Segment segment) {
        segments.remove(segment.first());
        newest = Optional.ofNullable(segments.lastEntry()).map(Map.Entry::getValue);
        sealedBytes -= newestBytes();
    }

    private long newestBytes() {
        return newest.isPresent() ? newest.get().bytes() : 0;
    }

    /** Lets readers see records just written to the newest segment. */
    synchronized void commit(Segment written, int count, int bytes) {
        written.grow(next + count, written.bytes() + bytes);
        next += count;
    }

    long nextSequence() {
        return next;
    }

    /** @return how many of them were waiting */
    synchronized long acknowledge(long first, long last) {
        return acknowledged.add(first, Math.min(last, next - 1));
    }

    /** Takes out the segments with sequences from first to last, but the newest, none of whose records waits. */
    synchronized List<Segment> takeDelivered(long first, long last) {
        List<Segment> delivered = new ArrayList<>();
        Long start = segments.floorKey(first);
        for (Segment segment : segments.subMap(start == null ? first : start, true, Math.max(first, last), true)
                .values()) {
            if (segments.higherKey(segment.first()) != null && waitingIn(segment) == 0) {
                delivered.add(segment);
            }
        }
        delivered.forEach(this::remove);
        return delivered;
    }

    private void remove(Segment segment) {
        segments.remove(segment.first());
        sealedBytes -= segment.bytes();
    }

    /** Takes out the oldest segment, unless it is the newest too. Its records do not wait any more. */
    synchronized Optional<Dropped> dropOldest() {
        if (segments.size() < 2) {
            return Optional.empty();
        }
        Segment oldest = segments.firstEntry().getValue();
        long waiting = waitingIn(oldest);
        acknowledged.add(oldest.first(), oldest.end() - 1);
        remove(oldest);
        return Optional.of(new Dropped(oldest, waiting));
    }

    /** A segment taken out, and how many of its records waited. */
    record Dropped(Segment segment, long records) {}

    synchronized long waitingIn(Segment segment) {
        long last = segment.end() - 1;
        return segment.end() - segment.first() - acknowledged.countBetween(segment.first(), last);
    }

    synchronized boolean contains(Segment segment) {
        return segments.get(segment.first()) == segment;
    }

    synchronized Optional<Segment> oldest() {
        return Optional.ofNullable(segments.firstEntry()).map(Map.Entry::getValue);
    }

    synchronized Optional<Segment> newest() {
        return newest;
    }

    synchronized Optional<Segment> after(Segment segment) {
        return Optional.ofNullable(segments.higherEntry(segment.first())).map(Map.Entry::getValue);
    }

    /** The first waiting records at or after a sequence. */
    synchronized Optional<Span> waitingFrom(long sequence) {
        long from = acknowledged.nextWaiting(sequence);
        Map.Entry<Long, Segment> entry = segments.floorEntry(from);
        while (entry != null && from < next) {
            Segment segment = entry.getValue();
            if (from < segment.end()) {
                return Optional.of(new Span(segment, from, acknowledged.nextAcknowledged(from, segment.end())));
            }
            entry = segments.higherEntry(segment.first());
            if (entry != null) {
                from = acknowledged.nextWaiting(Math.max(from, entry.getKey()));
            }
        }
        return Optional.empty();
    }

    synchronized long firstWaiting() {
        return Math.min(next, acknowledged.nextWaiting(1));
    }

    synchronized long depth() {
        return next - 1 - acknowledged.countBetween(1, next - 1);
    }

    synchronized long bytes() {
        return sealedBytes + newestBytes();
    }

    synchronized int segmentCount() {
        return segments.size();
    }

    /** Whether acknowledgements above the oldest waiting record are needed to know that this segment is not missing. */
    synchronized boolean isBehindWaiting(Segment segment) {
        return segment.first() > acknowledged.watermark();
    }
}
