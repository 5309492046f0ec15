// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.outbox.OutboxRecord;

/**
 * Consecutive records that travel as one message.
 *
 * @param first sequence of the first record
 * @param last sequence of the last record
 * @param unreadable how many of them cannot be sent: written by a later version, or damaged
 * @param payload the JSON array of all fragments; empty when no record is readable
 */
record Batch(long first, long last, int unreadable, byte[] payload) {

    /** Joins as many of the records as fit, from the first on and at least one. */
    static Batch join(List<OutboxRecord> records, int maxPayloadBytes) {
        List<byte[]> readable = new ArrayList<>(records.size());
        int length = 1;
        int taken = 0;
        for (OutboxRecord stored : records) {
            byte[] record = stored.payload();
            if (StoredRecord.isReadable(record)) {
                int added = StoredRecord.fragmentsLength(record) + 1;
                if (!readable.isEmpty() && length + added > maxPayloadBytes) {
                    break;
                }
                length += added;
                readable.add(record);
            }
            taken++;
        }
        long first = records.get(0).sequence();
        long last = records.get(taken - 1).sequence();
        return new Batch(first, last, taken - readable.size(), write(readable, length));
    }

    private static byte[] write(List<byte[]> records, int length) {
        if (records.isEmpty()) {
            return new byte[0];
        }
        byte[] payload = new byte[length];
        int at = 0;
        for (byte[] record : records) {
            payload[at] = (byte) (at == 0 ? '[' : ',');
            int size = StoredRecord.fragmentsLength(record);
            System.arraycopy(record, StoredRecord.fragmentsStart(record), payload, at + 1, size);
            at += size + 1;
        }
        payload[at] = ']';
        return payload;
    }

    boolean isEmpty() {
        return payload.length == 0;
    }
}
