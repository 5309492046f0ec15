// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.outbox.OutboxRecord;

/**
 * Consecutive records that travel together.
 *
 * @param first sequence of the first record
 * @param last sequence of the last record
 * @param messages what to publish for them: one message, or several where a single record is more than the server
 *     takes at a time, or none
 * @param unsendable those of them that cannot be sent: written by a later version, or longer than the server takes
 */
record Batch(long first, long last, List<Message> messages, List<OutboxRecord> unsendable) {

    /** Joins as many of the records as fit, from the first on and at least one. */
    static Batch join(List<OutboxRecord> records, BatchLimits limits) {
        List<OutboxRecord> unreadable = new ArrayList<>(0);
        int taken = 0;
        while (taken < records.size()
                && !StoredRecord.isReadable(records.get(taken).payload())) {
            unreadable.add(records.get(taken++));
        }
        long first = records.get(0).sequence();
        if (taken == records.size()) {
            return new Batch(first, records.get(taken - 1).sequence(), List.of(), unreadable);
        }
        return joinReadable(first, records.subList(taken, records.size()), limits, unreadable);
    }

    private static Batch joinReadable(
            long first, List<OutboxRecord> records, BatchLimits limits, List<OutboxRecord> unreadable) {
        OutboxRecord start = records.get(0);
        RecordKind kind = StoredRecord.kind(start.payload());
        boolean counting = limits.countsPoints(kind);
        Joiner joiner = Joiner.of(kind, limits.payloadBytes(kind));
        int points = 0;
        long last = first;
        for (OutboxRecord stored : records) {
            byte[] record = stored.payload();
            if (!StoredRecord.isReadable(record) || StoredRecord.kind(record) != kind) {
                break;
            }
            int more = counting ? Fragments.points(record) : 0;
            boolean tooMany =
                    stored != start && (points + more > limits.points(kind) || limits.haveTooMany(joiner, record));
            if (tooMany || !joiner.add(record)) {
                break;
            }
            points += more;
            last = stored.sequence();
        }
        if (joiner.length() > limits.payloadBytes(kind) || points > limits.points(kind)) {
            return split(first, start, limits, unreadable);
        }
        Message message = new Message(kind, joiner.payload(), points, joiner.children());
        return new Batch(first, last, List.of(message), unreadable);
    }

    private static Batch split(long first, OutboxRecord record, BatchLimits limits, List<OutboxRecord> unreadable) {
        List<Message> messages = Splitter.split(record.payload(), limits);
        if (messages.isEmpty()) {
            unreadable.add(record);
        }
        return new Batch(first, record.sequence(), messages, unreadable);
    }
}
