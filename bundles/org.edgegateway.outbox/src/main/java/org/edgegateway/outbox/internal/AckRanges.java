// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sequences need no delivery any more: all up to a watermark, and a bounded number of ranges above it.
 *
 * <p>Not for use by several threads at once.
 */
final class AckRanges {

    static final int MAX_RANGES = 4_096;

    private final TreeMap<Long, Long> ranges = new TreeMap<>();
    private long watermark;

    /**
     * Adds the sequences from first to last. A range apart from all others is forgotten when there are too many: those
     * records are then delivered again.
     *
     * @return how many of them are new
     */
    long add(long first, long last) {
        long from = Math.max(first, watermark + 1);
        if (from > last) {
            return 0;
        }
        long added = last - from + 1 - countBetween(from, last);
        long start = from;
        long stop = last;
        Map.Entry<Long, Long> touching = ranges.floorEntry(stop + 1);
        while (touching != null && touching.getValue() >= start - 1) {
            start = Math.min(start, touching.getKey());
            stop = Math.max(stop, touching.getValue());
            ranges.remove(touching.getKey());
            touching = ranges.floorEntry(stop + 1);
        }
        if (start == watermark + 1) {
            watermark = stop;
        } else if (ranges.size() < MAX_RANGES) {
            ranges.put(start, stop);
        } else {
            return 0;
        }
        return added;
    }

    /** All sequences up to this one are acknowledged. */
    long watermark() {
        return watermark;
    }

    /** The highest acknowledged sequence, 0 if there is none. */
    long highest() {
        return ranges.isEmpty() ? watermark : ranges.lastEntry().getValue();
    }

    /** How many sequences from first to last are acknowledged. */
    long countBetween(long first, long last) {
        long count = Math.max(0, Math.min(last, watermark) - first + 1);
        Map.Entry<Long, Long> before = ranges.lowerEntry(first);
        if (before != null) {
            count += Math.max(0, Math.min(last, before.getValue()) - first + 1);
        }
        for (Map.Entry<Long, Long> range :
                ranges.subMap(first, true, Math.max(first, last), true).entrySet()) {
            count += Math.min(last, range.getValue()) - range.getKey() + 1;
        }
        return count;
    }

    /** The first sequence not acknowledged, at or after the given one. */
    long nextWaiting(long sequence) {
        long from = Math.max(sequence, watermark + 1);
        Map.Entry<Long, Long> range = ranges.floorEntry(from);
        return range != null && range.getValue() >= from ? range.getValue() + 1 : from;
    }

    /** The first acknowledged sequence after a waiting one, or the bound if that is smaller. */
    long nextAcknowledged(long waiting, long bound) {
        Long start = ranges.higherKey(waiting);
        return start == null ? bound : Math.min(start, bound);
    }

    /** The ranges in order, the one below the watermark included. */
    List<SequenceRange> toList() {
        List<SequenceRange> list = new ArrayList<>();
        if (watermark > 0) {
            list.add(new SequenceRange(1, watermark));
        }
        ranges.forEach((first, last) -> list.add(new SequenceRange(first, last)));
        return list;
    }
}
