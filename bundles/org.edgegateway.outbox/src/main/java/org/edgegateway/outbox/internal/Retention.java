// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.outbox.DropReason;

/**
 * Drops segments whose records have waited too long. For the appending thread only.
 *
 * <p>How old the records of a segment are at least follows from when the next one was begun. Times before 2020 come from a clock that
 * was not set yet and say nothing.
 */
final class Retention {

    static final long CLOCK_SET_MILLIS = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

    private final LaneParts parts;
    private final SegmentRemoval removal;
    private final Appender appender;

    Retention(LaneParts parts, SegmentRemoval removal, Appender appender) {
        this.parts = parts;
        this.removal = removal;
        this.appender = appender;
    }

    void dropExpired() throws IOException {
        appender.rollIfOld();
        boolean more = true;
        while (more) {
            Optional<Segment> oldest = parts.backlog().oldest();
            more = oldest.isPresent() && isExpired(oldest.get()) && removal.dropOldest(DropReason.AGE);
        }
    }

    private boolean isExpired(Segment segment) throws IOException {
        Optional<Segment> later = parts.backlog().after(segment);
        while (later.isPresent()) {
            long begun = parts.folder()
                    .headerOf(later.get())
                    .map(SegmentHeader::createdMillis)
                    .orElse(0L);
            if (begun >= CLOCK_SET_MILLIS) {
                return begun < parts.dropBeforeMillis();
            }
            later = parts.backlog().after(later.get());
        }
        return false;
    }
}
