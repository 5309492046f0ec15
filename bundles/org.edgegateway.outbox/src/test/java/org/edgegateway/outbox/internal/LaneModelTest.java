// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random appends, reads, acknowledgements, restarts and kills against a set of sequences. */
class LaneModelTest {

    private static final LaneSettings ROOMY = TestLane.SETTINGS.withCapacityBytes(1 << 20);

    @TempDir
    Path folder;

    private final TreeSet<Long> model = new TreeSet<>();
    private long appended;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void behavesLikeASetOfSequences(long seed) throws IOException {
        try (TestLane lane = TestLane.inMemory(ROOMY)) {
            run(lane, new Random(seed), 400);
        }
    }

    @Test
    void behavesLikeASetOfSequencesOnARealDisk() throws IOException {
        try (TestLane lane = new TestLane(new RealDisk(), folder, ROOMY)) {
            run(lane, new Random(99), 400);
        }
    }

    private void run(TestLane lane, Random random, int steps) throws IOException {
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(12)) {
                case 0 -> lane.kill();
                case 1 -> lane.closeAndReopen();
                case 2, 3, 4 -> acknowledge(lane, random);
                case 5, 6, 7 -> read(lane, random);
                default -> append(lane, 1 + random.nextInt(60));
            }
            assertThat(lane.lane.depth()).isEqualTo(model.size());
            assertThat(lane.lane.nextSequence()).isEqualTo(appended + 1);
            assertThat(lane.lane.firstWaiting()).isEqualTo(model.isEmpty() ? appended + 1 : model.first());
        }
        assertThat(lane.waiting()).containsExactlyElementsOf(model);
        assertThat(lane.events).isEmpty();
    }

    private void append(TestLane lane, int count) throws IOException {
        lane.append(count);
        for (int i = 0; i < count; i++) {
            model.add(++appended);
        }
    }

    private void acknowledge(TestLane lane, Random random) throws IOException {
        long first = 1 + random.nextLong(appended + 1);
        long last = first + random.nextInt(80);
        lane.lane.acknowledge(first, last);
        model.subSet(first, true, last, true).clear();
    }

    private void read(TestLane lane, Random random) throws IOException {
        long from = random.nextLong(appended + 2);
        int max = 1 + random.nextInt(100);
        List<OutboxRecord> records = lane.lane.read(from, max, Long.MAX_VALUE);
        assertThat(records)
                .extracting(OutboxRecord::sequence)
                .containsExactlyElementsOf(
                        model.tailSet(from, true).stream().limit(max).toList());
        for (OutboxRecord record : records) {
            assertThat(record.payload()).isEqualTo(TestLane.payload(record.sequence()));
        }
    }
}
