// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.edgegateway.outbox.OutboxRecord;

/** Reads waiting records across segments. One thread at a time reads, others wait. */
final class LaneReader {

    private static final int ATTEMPTS = 3;

    private final Backlog backlog;
    private final Readers readers;
    private final SegmentReader.DamageSink damage;
    private int failures;

    LaneReader(Backlog backlog, Readers readers, SegmentReader.DamageSink damage) {
        this.backlog = backlog;
        this.readers = readers;
        this.damage = damage;
    }

    synchronized List<OutboxRecord> read(long fromSequence, int maxRecords, long maxBytes) throws IOException {
        RecordSink sink = new RecordSink(maxRecords, maxBytes);
        long sequence = fromSequence;
        boolean more = sink.accepts(0);
        while (more) {
            Optional<Backlog.Span> span = backlog.waitingFrom(sequence);
            if (span.isEmpty()) {
                break;
            }
            sequence = read(span.get(), sink);
            more = sequence >= span.get().to() && sink.accepts(0);
        }
        return sink.records();
    }

    private long read(Backlog.Span span, RecordSink sink) throws IOException {
        Segment segment = span.segment();
        synchronized (readers) {
            if (!backlog.contains(segment)) {
                return span.to();
            }
            try {
                long next = readers.reader(segment).read(span.from(), span.to(), sink, damage);
                failures = 0;
                return next;
            } catch (NoSuchFileException e) {
                giveUp(span, "the file is gone");
            } catch (IOException e) {
                if (++failures < ATTEMPTS || !sink.records().isEmpty()) {
                    throw e;
                }
                failures = 0;
                giveUp(span, "unreadable: " + e.getMessage());
            }
            return span.to();
        }
    }

    private void giveUp(Backlog.Span span, String problem) throws IOException {
        damage.damaged(span.segment(), problem);
        damage.lost(span.segment(), span.from(), span.to() - 1);
    }
}
