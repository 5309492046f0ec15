// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** Opens, kills and opens again a lane on a disk, with a clock set by hand. */
final class TestLane implements AutoCloseable {

    static final LaneSettings SETTINGS = new LaneSettings(
            LaneSettings.MIN_CAPACITY_BYTES, Duration.ofDays(8), new FsyncPolicy.Never(), Overflow.DROP_OLDEST);

    final List<OutboxEvent> events = new ArrayList<>();
    final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    LaneSettings settings;
    long freeBytesKept;
    final Disk disk;
    final Path folder;
    JournalLane lane;

    TestLane(Disk disk, Path folder, LaneSettings settings) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.settings = settings;
        this.lane = open();
    }

    static TestLane inMemory(LaneSettings settings) throws IOException {
        return new TestLane(new FakeDisk(), Path.of("lane"), settings);
    }

    FakeDisk fakeDisk() {
        return (FakeDisk) disk;
    }

    private JournalLane open() throws IOException {
        InstantSource clock = () -> now;
        return JournalLane.open(
                folder,
                Priority.TELEMETRY,
                settings,
                new LaneEnvironment(disk, clock, scheduler, events::add, freeBytesKept));
    }

    /** As after a kill: what the process had open is simply left. */
    void kill() throws IOException {
        lane = open();
    }

    void closeAndReopen() throws IOException {
        lane.close();
        lane = open();
    }

    void append(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            lane.append(payload(lane.nextSequence()));
        }
    }

    /** Some bytes that follow from the sequence. */
    static byte[] payload(long sequence) {
        return ("record " + sequence + " " + "x".repeat((int) (sequence * 31 % 97))).getBytes(UTF_8);
    }

    List<Long> waiting() throws IOException {
        return lane.read(0, Integer.MAX_VALUE, Long.MAX_VALUE).stream()
                .map(OutboxRecord::sequence)
                .toList();
    }

    <T extends OutboxEvent> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() throws IOException {
        lane.close();
        scheduler.shutdown();
    }
}
