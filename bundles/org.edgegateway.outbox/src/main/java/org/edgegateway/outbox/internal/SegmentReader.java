// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.Closeable;
import java.io.IOException;
import org.edgegateway.outbox.internal.RecordCursor.Found;

/**
 * Reads waiting records of one segment. What is unreadable between two records is stepped over and reported. Not for
 * use by several threads at once.
 */
final class SegmentReader implements Closeable {

    /** Hears of what is not as it was written. */
    interface DamageSink {
        void damaged(Segment segment, String problem);

        void lost(Segment segment, long first, long last) throws IOException;
    }

    private final Segment segment;
    private final StoredFile file;
    private final FileWindow window;
    private final RecordCursor cursor;
    private final SparseIndex index = new SparseIndex();
    private long expected;

    SegmentReader(Segment segment, StoredFile file) {
        this.segment = segment;
        this.file = file;
        this.window = new FileWindow(file, segment.bytes());
        this.cursor = new RecordCursor(window);
        this.expected = segment.first();
    }

    /**
     * Reads the records of the sequences [from, to), none of which is acknowledged, until the sink is full.
     *
     * @return the sequence to go on with
     */
    long read(long from, long to, RecordSink sink, DamageSink damage) throws IOException {
        window.extendTo(segment.bytes());
        if (from != expected) {
            cursor.moveTo(index.floor(from));
            expected = from;
        }
        while (expected < to) {
            if (!findRecord(damage)) {
                damage.lost(segment, expected, to - 1);
                expected = to;
            } else if (cursor.sequence() > expected) {
                long stop = Math.min(cursor.sequence(), to);
                damage.lost(segment, expected, stop - 1);
                expected = stop;
            } else if (cursor.sequence() < expected) {
                pass();
            } else if (sink.accepts(cursor.payloadLength())) {
                sink.add(cursor.copy());
                pass();
                expected++;
            } else {
                break;
            }
        }
        return expected;
    }

    private boolean findRecord(DamageSink damage) throws IOException {
        long position = cursor.position();
        Found found = cursor.look(segment.first(), segment.end());
        if (found == Found.GARBAGE) {
            damage.damaged(segment, "no valid record at byte " + position);
            return cursor.findNext(segment.first(), segment.end());
        }
        return found == Found.RECORD;
    }

    private void pass() {
        index.offer(cursor.sequence(), cursor.position());
        cursor.skip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
