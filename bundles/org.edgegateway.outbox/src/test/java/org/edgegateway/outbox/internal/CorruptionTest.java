// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Damages files in every way: the lane opens, gives out only what was put in, and says what is missing. */
class CorruptionTest {

    private static final Path FOLDER = Path.of("lane");
    private static final int RECORDS = 400;
    private static final int SEEDS = Integer.getInteger("outbox.corruptions", 1_000);

    private FakeDisk written = new FakeDisk();

    @BeforeEach
    void writeSomeSegments() throws IOException {
        written = new FakeDisk();
        TestLane lane = new TestLane(written, FOLDER, TestLane.SETTINGS);
        lane.append(RECORDS);
        lane.lane.acknowledge(100, 104);
        lane.close();
    }

    @Test
    void aFewBadBytesCostAFewRecords() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            try (TestLane lane = reopen(randomFile(random), bytes -> scribble(bytes, random, 1 + random.nextInt(20)))) {
                assertThat(checkAll(lane, "seed " + seed)).isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void aRuinedFileCostsItsOwnRecordsOnly() throws IOException {
        List<Disk.Entry> files = written.list(FOLDER);
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            try (TestLane lane = reopen(randomFile(random), random::nextBytes)) {
                assertThat(checkAll(lane, "seed " + seed)).isLessThanOrEqualTo(RECORDS / (files.size() - 2));
            }
        }
    }

    @Test
    void aDamagedSegmentIsKeptAside() throws IOException {
        String first = new SegmentName(1, false).toString();
        try (TestLane lane = reopen(first, bytes -> bytes[100] ^= 1)) {
            assertThat(lane.waiting()).startsWith(1L, 3L);
            lane.lane.acknowledge(1, RECORDS);
            lane.append(1);
            assertThat(lane.fakeDisk().list(FOLDER.resolve("damaged")))
                    .extracting(Disk.Entry::name)
                    .containsExactly(new SegmentName(1, true).toString());
            assertThat(lane.events(OutboxEvent.Damaged.class))
                    .extracting(OutboxEvent.Damaged::file)
                    .containsExactly(first);
        }
    }

    @Test
    void sequencesOfARuinedNewestSegmentAreNotUsedAgain() throws IOException {
        SegmentName newest = new LaneFolder(written, FOLDER, 0).segmentFiles().lastKey();
        try (TestLane lane = reopen(newest.toString(), new Random(1)::nextBytes)) {
            assertThat(lane.lane.append(new byte[0])).isGreaterThan(RECORDS);
            assertThat(lane.lane.depth()).isEqualTo(lane.waiting().size());
            lane.lane.acknowledge(1, 1);
            long depth = lane.lane.depth();
            lane.kill();
            assertThat(lane.waiting()).hasSize((int) depth);
            assertThat(lane.lane.statistics().droppedTotal()).isZero();
        }
    }

    @Test
    void aDeletedSegmentIsReportedAsLost() throws IOException {
        SegmentName second = new LaneFolder(written, FOLDER, 0).segmentFiles().higherKey(new SegmentName(1, false));
        written.delete(FOLDER.resolve(second.toString()));
        try (TestLane lane = new TestLane(written, FOLDER, TestLane.SETTINGS)) {
            assertThat(checkAll(lane, "deleted")).isPositive();
            assertThat(lane.lane.statistics().damagedSegments()).isPositive();
        }
    }

    /** Returns how many records are missing. */
    private static long checkAll(TestLane lane, String what) throws IOException {
        List<OutboxRecord> found = lane.lane.read(0, Integer.MAX_VALUE, Long.MAX_VALUE);
        for (OutboxRecord record : found) {
            assertThat(record.payload()).as(what).isEqualTo(TestLane.payload(record.sequence()));
        }
        assertThat(found).as(what).extracting(OutboxRecord::sequence).isSorted();
        long missing = LongStream.rangeClosed(1, RECORDS)
                .filter(sequence -> sequence < 100 || sequence > 104)
                .filter(sequence -> found.stream().noneMatch(record -> record.sequence() == sequence))
                .count();
        LaneStatistics statistics = lane.lane.statistics();
        assertThat(statistics.depth()).as(what).isEqualTo(found.size());
        if (missing > 0) {
            assertThat(lane.events).as(what).isNotEmpty();
        }
        lane.append(1);
        assertThat(lane.lane.read(lane.lane.nextSequence() - 1, 1, 1)).as(what).hasSize(1);
        return missing;
    }

    private interface Damage {
        void to(byte[] bytes);
    }

    private String randomFile(Random random) {
        List<String> names =
                written.list(FOLDER).stream().map(Disk.Entry::name).sorted().toList();
        return names.get(random.nextInt(names.size()));
    }

    private static void scribble(byte[] bytes, Random random, int count) {
        int start = random.nextInt(bytes.length);
        for (int i = start; i < Math.min(bytes.length, start + count); i++) {
            bytes[i] = (byte) random.nextInt();
        }
    }

    private TestLane reopen(String damagedFile, Damage damage) throws IOException {
        FakeDisk copy = new FakeDisk();
        for (Disk.Entry entry : written.list(FOLDER)) {
            byte[] bytes = written.file(FOLDER.resolve(entry.name())).cached.clone();
            if (entry.name().equals(damagedFile)) {
                damage.to(bytes);
            }
            copy.create(FOLDER.resolve(entry.name())).append(bytes, 0, bytes.length);
        }
        return new TestLane(copy, FOLDER, TestLane.SETTINGS);
    }
}
