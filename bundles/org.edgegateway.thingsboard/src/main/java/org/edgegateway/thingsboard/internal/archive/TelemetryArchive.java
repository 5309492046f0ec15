// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.delivery.Deliveries;
import org.edgegateway.thingsboard.internal.delivery.Lanes;
import org.edgegateway.thingsboard.internal.delivery.TelemetryTimes;
import org.edgegateway.thingsboard.internal.store.ArchiveStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Telemetry that the server acknowledged, in a journal like that of the outbox. It is written before the record leaves
 * the outbox, so a killed process misses nothing and may keep a few records twice. Telemetry in the lane for control, like
 * update states, is not kept. When it cannot be written, that is told in the log and delivery goes on. Thread-safe.
 */
public final class TelemetryArchive implements Archive, Deliveries, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelemetryArchive.class);
    private static final Duration LOG_INTERVAL = Duration.ofMinutes(1);

    private final ArchiveStore store;
    private final Lanes outbox;
    private final LongSupplier nanoTime;
    private final Republished republished = new Republished();
    private final Republisher republisher;
    private final ScheduledExecutorService executor;
    private Optional<Long> toldAt = Optional.empty();

    /**
     * Goes on with what is to be republished since before the restart.
     *
     * @param wake to be called after records were put into the outbox
     * @param executor reads the archive, on one thread; closed with this
     * @param nanoTime {@link System#nanoTime} or alike
     */
    public TelemetryArchive(
            ArchiveStore store, Lanes outbox, Runnable wake, ScheduledExecutorService executor, LongSupplier nanoTime) {
        this.store = store;
        this.outbox = outbox;
        this.nanoTime = nanoTime;
        this.executor = executor;
        republisher = new Republisher(store, outbox, wake, republished, executor, nanoTime);
    }

    @Override
    public void delivering(Priority lane, long first, long last) {
        if (lane != Priority.TELEMETRY) {
            return;
        }
        try {
            Lane kept = store.lane();
            ArchiveScan.run(outbox.lane(lane), first, last + 1, record -> {
                if (TelemetryTimes.isTelemetry(record.payload()) && !republished.contains(record.sequence())) {
                    kept.append(record.payload());
                }
                return true;
            });
        } catch (IOException e) {
            tell(e);
        }
    }

    private void tell(IOException failure) {
        long now = nanoTime.getAsLong();
        if (toldAt.isEmpty() || now - toldAt.get() >= LOG_INTERVAL.toNanos()) {
            toldAt = Optional.of(now);
            LOG.warn("Delivered records do not get into the archive: {}", Reason.of(failure));
        }
    }

    @Override
    public void delivered(Priority lane, long first, long last) {
        if (lane == Priority.TELEMETRY) {
            republisher.delivered();
        }
    }

    @Override
    public long republish(Instant from, Instant to) {
        TimeRange range = TimeRange.of(from, to);
        long[] bounds = {0, 0};
        long[] count = new long[1];
        try {
            Lane kept = store.lane();
            ArchiveScan.run(kept, kept.firstWaiting(), kept.nextSequence(), record -> {
                if (TelemetryTimes.of(record.payload(), range).isPresent()) {
                    bounds[0] = count[0] == 0 ? record.sequence() : bounds[0];
                    bounds[1] = record.sequence() + 1;
                    count[0]++;
                }
                return goOn();
            });
            if (count[0] > 0) {
                republisher.add(new Republication(range, bounds[0], bounds[1]));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the archive cannot be used: " + Reason.of(e), e);
        }
        return count[0];
    }

    @Override
    public synchronized long discard(Instant from, Instant to) {
        TimeRange range = TimeRange.of(from, to);
        try {
            Lane kept = store.lane();
            Discarding discarding = new Discarding(kept);
            ArchiveScan.run(kept, kept.firstWaiting(), kept.nextSequence(), record -> {
                discard(record, range, discarding, kept);
                return goOn();
            });
            discarding.end();
            return discarding.count();
        } catch (IOException e) {
            throw new IllegalStateException("the archive cannot be used: " + Reason.of(e), e);
        }
    }

    private static void discard(OutboxRecord record, TimeRange range, Discarding discarding, Lane kept)
            throws IOException {
        Optional<byte[]> rest = TelemetryTimes.of(record.payload(), range.negate());
        if (rest.isEmpty()) {
            discarding.add(record.sequence());
        } else if (rest.get() != record.payload()) {
            kept.append(rest.get());
            discarding.add(record.sequence());
        }
    }

    private static boolean goOn() {
        if (Thread.interrupted()) {
            throw new IllegalStateException("interrupted before all of the archive was seen");
        }
        return true;
    }

    /** What it holds, for the Status page. */
    public String describe() {
        try {
            int pending = republisher.pending();
            return store.lane().depth() + " records" + (pending == 0 ? "" : ", republishing " + pending);
        } catch (IOException e) {
            return "unusable: " + Reason.of(e);
        }
    }

    @Override
    public void close() {
        republisher.close();
        executor.shutdown();
    }
}
