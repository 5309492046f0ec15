// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxRecord;

/** The records that a lane of a fault test is given, and those it gives back. Not thread-safe. */
final class Stored {

    private static final int SMALLEST_BYTES = 2 * Long.BYTES;
    private static final int READ_RECORDS = 100;
    private static final long READ_BYTES = 1 << 20;

    private final Set<Long> ids = new HashSet<>();
    private long nextId;

    /** What was not given back, and what was given with other bytes. */
    record Difference(long lost, long wrong) {}

    /** Appends a record of its own, with so many bytes besides its id. */
    void append(Lane lane, int size) throws IOException {
        long id = nextId++;
        lane.append(payload(id, size));
        ids.add(id);
    }

    int count() {
        return ids.size();
    }

    Difference compare(Lane lane) throws IOException {
        Set<Long> missing = new HashSet<>(ids);
        long wrong = 0;
        for (List<OutboxRecord> some = lane.read(0, READ_RECORDS, READ_BYTES);
                !some.isEmpty();
                some = lane.read(some.get(some.size() - 1).sequence() + 1, READ_RECORDS, READ_BYTES)) {
            for (OutboxRecord one : some) {
                ByteBuffer given = ByteBuffer.wrap(one.payload());
                long id = given.getLong(0);
                wrong += given.equals(ByteBuffer.wrap(payload(id, given.capacity() - SMALLEST_BYTES))) ? 0 : 1;
                missing.remove(id);
            }
        }
        return new Difference(missing.size(), wrong);
    }

    private static byte[] payload(long id, int size) {
        ByteBuffer payload = ByteBuffer.allocate(SMALLEST_BYTES + size);
        return payload.putLong(0, id)
                .putLong(payload.capacity() - Long.BYTES, ~id)
                .array();
    }
}
