// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.Arrays;
import org.edgegateway.outbox.OutboxRecord;

/**
 * Looks at the bytes of a segment, record by record, and believes nothing its checksum does not confirm. Not for use by
 * several threads at once.
 */
final class RecordCursor {

    /** What is at a position of a segment. */
    enum Found {
        RECORD,
        /** Neither a record nor the end. */
        GARBAGE,
        END
    }

    private static final byte[] IN_WINDOW = new byte[0];

    private final RecordFormat format = new RecordFormat();
    private final FileWindow window;
    private long position = SegmentHeader.BYTES;
    private byte[] payload = IN_WINDOW;
    private int header;

    RecordCursor(FileWindow window) {
        this.window = window;
    }

    long position() {
        return position;
    }

    void moveTo(long newPosition) {
        position = newPosition;
    }

    /** Looks at the current position; sequences outside of [first, end) count as garbage. */
    Found look(long first, long end) throws IOException {
        if (!window.holds(position, RecordFormat.HEADER_BYTES)) {
            return window.holds(position, 1) ? Found.GARBAGE : Found.END;
        }
        return isRecord(first, end) ? Found.RECORD : Found.GARBAGE;
    }

    private boolean isRecord(long first, long end) throws IOException {
        byte[] buffer = window.buffer();
        header = window.indexOf(position);
        long sequence = RecordFormat.sequence(buffer, header);
        int length = payloadLength();
        if (sequence < first || sequence >= end || length < 0 || length > RecordFormat.MAX_PAYLOAD_BYTES) {
            return false;
        }
        int total = RecordFormat.HEADER_BYTES + length;
        if (FileWindow.fits(total)) {
            payload = IN_WINDOW;
            if (!window.holds(position, total)) {
                return false;
            }
            header = window.indexOf(position);
            return format.isIntact(buffer, header, buffer, header + RecordFormat.HEADER_BYTES);
        }
        byte[] large = new byte[length];
        payload = large;
        return window.readFully(position + RecordFormat.HEADER_BYTES, large)
                && format.isIntact(buffer, header, large, 0);
    }

    /** Moves on to the next record after the current position. Returns whether there is one. */
    boolean findNext(long first, long end) throws IOException {
        Found found;
        do {
            position++;
            found = look(first, end);
        } while (found == Found.GARBAGE);
        return found == Found.RECORD;
    }

    /** Moves past the record just found. */
    void skip() {
        position += RecordFormat.HEADER_BYTES + payloadLength();
    }

    long sequence() {
        return RecordFormat.sequence(window.buffer(), header);
    }

    long timeMillis() {
        return RecordFormat.timeMillis(window.buffer(), header);
    }

    int payloadLength() {
        return RecordFormat.payloadLength(window.buffer(), header);
    }

    /** A copy of the record just found. */
    OutboxRecord copy() {
        int start = header + RecordFormat.HEADER_BYTES;
        byte[] copy =
                payload == IN_WINDOW ? Arrays.copyOfRange(window.buffer(), start, start + payloadLength()) : payload;
        return new OutboxRecord(sequence(), timeMillis(), copy);
    }
}
