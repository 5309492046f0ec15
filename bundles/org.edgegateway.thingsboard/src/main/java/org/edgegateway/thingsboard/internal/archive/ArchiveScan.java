// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.io.IOException;
import java.util.List;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxRecord;

/** Goes through a lane record by record, in order, without acknowledging anything. */
final class ArchiveScan {

    private static final int RECORDS = 500;
    private static final int BYTES = 500_000;

    /** Looks at records. */
    interface Visitor {
        /** Returns whether to go on. */
        boolean visit(OutboxRecord record) throws IOException;
    }

    private ArchiveScan() {}

    /** Shows the records of the sequences [from, end). */
    static void run(Lane lane, long from, long end, Visitor visitor) throws IOException {
        long next = from;
        while (next < end) {
            List<OutboxRecord> records = lane.read(next, RECORDS, BYTES);
            if (records.isEmpty()) {
                return;
            }
            for (OutboxRecord record : records) {
                if (record.sequence() >= end || !visitor.visit(record)) {
                    return;
                }
            }
            next = records.get(records.size() - 1).sequence() + 1;
        }
    }
}
