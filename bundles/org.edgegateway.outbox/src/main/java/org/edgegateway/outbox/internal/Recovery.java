// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edgegateway.outbox.DropReason;

/**
 * Finds what a lane holds. Only the newest segment is read; how many records the others hold follows from their names.
 */
final class Recovery {

    private final LaneFolder folder;
    private final AckLog ackLog;
    private final AckRanges acknowledged;
    private final LaneEvents events;
    private final List<Segment> segments = new ArrayList<>();
    private Optional<OpenSegment> active = Optional.empty();
    private long next = 1;

    Recovery(LaneFolder folder, AckLog ackLog, LaneEvents events) {
        this.folder = folder;
        this.ackLog = ackLog;
        this.acknowledged = ackLog.ranges();
        this.events = events;
        ackLog.damagedFiles().forEach(file -> events.damaged(file, "an entry does not match its checksum"));
    }

    /** The segments, and what is acknowledged of them. */
    Backlog recover() throws IOException {
        TreeMap<SegmentName, Long> files = folder.segmentFiles();
        if (!files.isEmpty()) {
            acknowledged.add(1, files.firstKey().firstSequence() - 1);
            addSealed(files);
            addNewest(files.lastEntry());
        }
        skipTo(acknowledged.highest() + 1);
        Backlog backlog = new Backlog(acknowledged, next);
        segments.forEach(backlog::add);
        return backlog;
    }

    private void addSealed(TreeMap<SegmentName, Long> files) {
        for (Map.Entry<SegmentName, Long> file : files.headMap(files.lastKey()).entrySet()) {
            long end = files.higherKey(file.getKey()).firstSequence();
            segments.add(new Segment(file.getKey(), end, file.getValue()));
        }
    }

    private void addNewest(Map.Entry<SegmentName, Long> file) throws IOException {
        next = file.getKey().firstSequence();
        if (file.getValue() < SegmentHeader.BYTES) {
            return;
        }
        Segment asWritten = new Segment(file.getKey(), next, file.getValue());
        TailScan scan;
        try (StoredFile stored = folder.openToRead(asWritten)) {
            scan = TailScan.of(stored, next);
        }
        Segment newest = new Segment(file.getKey(), scan.end(), scan.bytes());
        next = scan.end();
        if (scan.isDamaged() || newest.isDamaged()) {
            addDamaged(newest, scan);
            skipTo(next + (file.getValue() - scan.bytes()) / RecordFormat.HEADER_BYTES);
        } else {
            segments.add(newest);
            reopen(newest, scan.header().orElseThrow(), file.getValue());
        }
    }

    private void addDamaged(Segment newest, TailScan scan) throws IOException {
        if (!newest.isDamaged()) {
            events.damaged(newest.fileName(), "garbage in it");
            folder.markDamaged(newest);
        }
        for (SequenceRange range : scan.lost()) {
            events.dropped(DropReason.DAMAGE, acknowledged.add(range.first(), range.last()));
        }
        if (newest.isEmpty()) {
            folder.remove(newest);
        } else {
            segments.add(newest);
        }
    }

    /** Prepares to append to the newest segment. If the disk does not let us, the next append tries a new one. */
    private void reopen(Segment newest, SegmentHeader header, long fileBytes) {
        try {
            OpenSegment open = new OpenSegment(newest, folder.openToAppend(newest), header.createdMillis());
            if (fileBytes > newest.bytes()) {
                open.file().truncate(newest.bytes());
                events.tailCut(newest.fileName(), fileBytes - newest.bytes());
            }
            active = Optional.of(open);
        } catch (IOException e) {
            events.failing(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Leaves out sequences that may have been used: a power cut may take records that were delivered but leave their
     * acknowledgements, and what is unreadable may have been so many records. Used again, new records could count as
     * delivered.
     */
    private void skipTo(long sequence) {
        if (sequence > next) {
            acknowledged.add(next, sequence - 1);
            ackLog.assume(next, sequence - 1);
            next = sequence;
            active = Optional.empty();
        }
    }

    /** The segment to append to, if it may be written. */
    Optional<OpenSegment> active() {
        return active;
    }
}
