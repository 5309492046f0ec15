// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.edgegateway.thingsboard.internal.poison.Suspicion;
import org.jspecify.annotations.Nullable;

/** Reads a lane batch by batch and notes what was delivered. Confined to the sender's thread. */
final class LaneFeed {

    private final Priority priority;
    private final Lanes lanes;
    private final Quarantine quarantine;
    private final Suspicion suspicion;
    private @Nullable Lane lane;
    private List<Stream> streams = List.of();

    LaneFeed(Priority priority, Lanes lanes, Quarantine quarantine, Suspicion suspicion) {
        this.priority = priority;
        this.lanes = lanes;
        this.quarantine = quarantine;
        this.suspicion = suspicion;
    }

    Priority priority() {
        return priority;
    }

    /**
     * Whether it is better to wait for more, as the link is busy anyway: less waits than a message takes. Control is too
     * urgent for that.
     */
    boolean gathers(Stream stream, int mostRecords) throws IOException {
        return priority != Priority.CONTROL && stream.isShort(open().nextSequence(), mostRecords);
    }

    /** Whether something waits. */
    boolean mayHaveMore() throws IOException {
        long next = open().nextSequence();
        for (Stream stream : streams) {
            if (stream.mayHaveMore(next)) {
                return true;
            }
        }
        return false;
    }

    private Lane open() throws IOException {
        Lane open = lane;
        if (open == null) {
            open = lanes.lane(priority);
            lane = open;
            restart(DeliveryOrder.STRICT);
        }
        return open;
    }

    /** Begins at the oldest record that was not delivered; where the order allows, what comes from now on overtakes. */
    void restart(DeliveryOrder order) throws IOException {
        Lane open = open();
        long first = open.firstWaiting();
        long next = open.nextSequence();
        boolean overtaking = order == DeliveryOrder.LIVE_FIRST && priority != Priority.CONTROL && first < next;
        streams = overtaking
                ? List.of(new Stream(next, next, Long.MAX_VALUE, false), new Stream(0, first, next, true))
                : List.of(new Stream(0, first, Long.MAX_VALUE, false));
    }

    /** The parts of the lane, those that leave first in front. */
    List<Stream> streams() {
        return streams;
    }

    /**
     * What of a stream is to leave next. Records that cannot be sent are put into quarantine on the way.
     *
     * @return empty when nothing waits
     */
    Optional<Load> next(Stream stream, BatchLimits limits) throws IOException {
        while (stream.load().isEmpty()) {
            long from = suspicion.skipHeld(priority, stream.cursor());
            long end = Math.min(stream.end(), suspicion.nextHeld(priority, from));
            if (from >= Math.min(end, open().nextSequence())) {
                stream.moveTo(Math.min(from, stream.end()));
                return Optional.empty();
            }
            List<OutboxRecord> waiting = before(end, read(from, limits));
            if (waiting.isEmpty()) {
                stream.moveTo(Math.min(end, open().nextSequence()));
                continue;
            }
            Batch batch = Batch.join(waiting, limits);
            stream.learn(batch.last() < waiting.get(waiting.size() - 1).sequence(), batch.last() - batch.first() + 1);
            load(batch, stream);
        }
        return stream.load();
    }

    private List<OutboxRecord> read(long from, BatchLimits limits) throws IOException {
        return open().read(from, limits.records(), limits.packetBytes());
    }

    private static List<OutboxRecord> before(long end, List<OutboxRecord> records) {
        int size = records.size();
        while (size > 0 && records.get(size - 1).sequence() >= end) {
            size--;
        }
        return records.subList(0, size);
    }

    private void load(Batch batch, Stream stream) throws IOException {
        park(batch);
        if (batch.messages().isEmpty()) {
            stream.moveTo(batch.last() + 1);
        } else {
            stream.carry(new Load(this, batch, stream.isBacklog()));
        }
    }

    private void park(Batch batch) throws IOException {
        for (OutboxRecord record : batch.unsendable()) {
            String reason = StoredRecord.isReadable(record.payload())
                    ? "it is longer than the server takes"
                    : "this version cannot read it: it may stem from a later one";
            park(record, reason);
        }
    }

    void park(OutboxRecord record, String reason) throws IOException {
        quarantine.park(priority, record, reason);
        acknowledge(record.sequence(), record.sequence());
    }

    /** Reads the records in the range as a load of their own; empty when none is left in the lane. */
    Optional<Load> reload(long first, long last, BatchLimits limits) throws IOException {
        List<OutboxRecord> records = before(last + 1, read(first, limits));
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Batch batch = Batch.join(records, limits);
        park(batch);
        return batch.messages().isEmpty() ? Optional.empty() : Optional.of(new Load(this, batch, false));
    }

    /** The one record, if it is still there. */
    Optional<OutboxRecord> find(long sequence) throws IOException {
        return before(sequence + 1, open().read(sequence, 1, 0)).stream().findFirst();
    }

    void acknowledge(long first, long last) throws IOException {
        open().acknowledge(first, last);
    }

    /** Sends again from a record on that was not delivered. */
    void rewind(long first) {
        for (Stream stream : streams) {
            if (stream.contains(first)) {
                stream.rewind(first);
            }
        }
    }
}
