// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.outbox.OutboxRecord;

/** Collects records up to a number and a sum of payload bytes, but always one. */
final class RecordSink {

    private final List<OutboxRecord> records = new ArrayList<>();
    private final int maxRecords;
    private final long maxBytes;
    private long bytes;

    RecordSink(int maxRecords, long maxBytes) {
        this.maxRecords = maxRecords;
        this.maxBytes = maxBytes;
    }

    boolean accepts(int payloadLength) {
        return records.isEmpty() ? maxRecords > 0 : records.size() < maxRecords && bytes + payloadLength <= maxBytes;
    }

    void add(OutboxRecord record) {
        records.add(record);
        bytes += record.payload().length;
    }

    List<OutboxRecord> records() {
        return records;
    }
}
