// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;

/** A lane stored in segments; wires the parts that do the work. */
public final class JournalLane implements Lane, AutoCloseable {

    private static final int DAMAGED_SHARE = 4;
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(1);
    private static final Duration SHORTEST_CHECK = Duration.ofMillis(100);

    private final LaneParts parts;
    private final Backlog backlog;
    private final Readers readers;
    private final SegmentRemoval removal;
    private final Durability durability;
    private final Appender appender;
    private final Retention retention;
    private final GroupCommit commits;
    private final LaneReader reader;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private JournalLane(LaneParts parts, LaneEnvironment environment, Optional<OpenSegment> active) {
        this.parts = parts;
        this.backlog = parts.backlog();
        this.readers = new Readers(parts.folder());
        this.removal = new SegmentRemoval(parts, readers);
        this.durability = Durability.of(parts, environment.scheduler());
        this.appender = new Appender(parts, new Room(parts, removal), removal, durability, active);
        this.retention = new Retention(parts, removal, appender);
        boolean shared = parts.settings().fsync() instanceof FsyncPolicy.EveryAppend;
        this.commits = new GroupCommit(parts.clock(), appender, shared, parts.segmentBytes());
        this.reader = new LaneReader(backlog, readers, new DamageLedger(parts));
    }

    /** Opens the lane in a folder, which is created if missing. */
    public static JournalLane open(Path path, Priority priority, LaneSettings settings, LaneEnvironment environment)
            throws IOException {
        Disk disk = environment.disk();
        disk.createFolders(path);
        LaneEvents events = new LaneEvents(priority, environment.listener());
        LaneFolder folder = new LaneFolder(disk, path, settings.capacityBytes() / DAMAGED_SHARE);
        AckLog ackLog = new AckLog(disk, path);
        Recovery recovery = new Recovery(folder, ackLog, events);
        Backlog backlog = recovery.recover();
        LaneParts parts = new LaneParts(
                folder, backlog, ackLog, events, environment.clock(), settings, environment.freeBytesKept());
        JournalLane lane = new JournalLane(parts, environment, recovery.active());
        lane.removal.removeDelivered(0, backlog.nextSequence());
        events.publish();
        return lane;
    }

    /** How often {@link #dropExpired} should be called. */
    public Duration checkPeriod() {
        Duration wanted = parts.settings().maxAge().dividedBy(8);
        return Collections.max(List.of(SHORTEST_CHECK, Collections.min(List.of(LONGEST_CHECK, wanted))));
    }

    /** Drops what has waited too long. */
    public void dropExpired() {
        try {
            commits.exclusively(retention::dropExpired);
        } catch (IOException e) {
            parts.events().failing(String.valueOf(e.getMessage()));
        }
        parts.events().publish();
    }

    @Override
    public long append(byte[] payload) throws IOException {
        long sequence;
        try {
            sequence = commits.append(payload);
        } finally {
            parts.events().publish();
        }
        for (Runnable listener : listeners) {
            listener.run();
        }
        return sequence;
    }

    @Override
    public List<OutboxRecord> read(long fromSequence, int maxRecords, long maxBytes) throws IOException {
        try {
            return reader.read(fromSequence, maxRecords, maxBytes);
        } finally {
            parts.events().publish();
        }
    }

    @Override
    public void acknowledge(long first, long last) throws IOException {
        long end = Math.min(last, backlog.nextSequence() - 1);
        if (backlog.acknowledge(first, end) > 0) {
            try {
                parts.ackLog().add(first, end);
            } finally {
                removal.removeDelivered(first, end);
            }
        }
    }

    @Override
    public long firstWaiting() {
        return backlog.firstWaiting();
    }

    @Override
    public long nextSequence() {
        return backlog.nextSequence();
    }

    @Override
    public long depth() {
        return backlog.depth();
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What the lane holds now and what happened to it since it was opened. */
    public LaneStatistics statistics() throws IOException {
        return new LaneStatistics(
                backlog.depth(),
                backlog.bytes(),
                oldestAge(),
                appender.appended(),
                parts.events().rejectedTotal(),
                parts.events().droppedTotals(),
                parts.events().damagedTotal(),
                appender.payloadBytes(),
                appender.writtenBytes() + parts.ackLog().writtenBytes(),
                durability.forces(),
                parts.events().isFailing());
    }

    private Duration oldestAge() throws IOException {
        long millis = read(0, 1, 0).stream()
                .mapToLong(OutboxRecord::timeMillis)
                .filter(time -> time >= Retention.CLOCK_SET_MILLIS)
                .map(time -> Math.max(0, parts.clock().millis() - time))
                .sum();
        return Duration.ofMillis(millis);
    }

    /** Forces what is to be forced and releases all files. */
    @Override
    public void close() throws IOException {
        try (Readers closedReaders = readers;
                AckLog closedLog = parts.ackLog()) {
            commits.close(appender::close);
            closedLog.force();
        }
        parts.events().publish();
    }
}
