// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.outbox.internal.RecordCursor.Found;

/**
 * What the newest segment holds, found by reading all of it: an interrupted process or a power cut leaves an incomplete
 * record at its end, a bad disk leaves garbage between records.
 *
 * @param end the sequence after its last record
 * @param bytes where its last record ends
 * @param lost sequences of which nothing readable is left although later ones are
 * @param garbage whether there is something unreadable before its last record
 * @param header its header, unless that is damaged
 */
record TailScan(long end, long bytes, List<SequenceRange> lost, boolean garbage, Optional<SegmentHeader> header) {

    /** Whether it is not as it was written, apart from an incomplete end. */
    boolean isDamaged() {
        return garbage || !lost.isEmpty() || header.isEmpty();
    }

    static TailScan of(StoredFile file, long first) throws IOException {
        RecordCursor cursor = new RecordCursor(new FileWindow(file, file.length()));
        List<SequenceRange> lost = new ArrayList<>();
        boolean garbage = false;
        long expected = first;
        long bytes = SegmentHeader.BYTES;
        while (true) {
            Found found = cursor.look(expected, Long.MAX_VALUE);
            if (found == Found.END) {
                break;
            }
            if (found == Found.GARBAGE) {
                if (!cursor.findNext(expected, Long.MAX_VALUE)) {
                    break;
                }
                garbage = true;
            }
            if (cursor.sequence() > expected) {
                lost.add(new SequenceRange(expected, cursor.sequence() - 1));
            }
            expected = cursor.sequence() + 1;
            cursor.skip();
            bytes = cursor.position();
        }
        return new TailScan(expected, bytes, lost, garbage, SegmentHeader.read(file));
    }
}
