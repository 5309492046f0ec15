// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.junit.jupiter.api.Test;

/** What a power cut may take under each policy: what was not forced is gone, as a whole or in part. */
class PowerCutTest {

    private static final LaneSettings ROOMY = TestLane.SETTINGS.withCapacityBytes(1 << 20);
    private static final int SEEDS = 20;

    @Test
    void losesNothingWhenEveryAppendIsForced() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            try (TestLane lane = TestLane.inMemory(ROOMY.withFsync(new FsyncPolicy.EveryAppend()))) {
                long appended = 0;
                for (int cut = 0; cut < 3; cut++) {
                    int count = random.nextInt(600);
                    lane.append(count);
                    appended += count;
                    lane.fakeDisk().cutPower(random);
                    lane.kill();
                    assertThat(lane.waiting()).containsExactlyElementsOf(sequences(1, appended));
                }
            }
        }
    }

    @Test
    void losesOnlyWhatWasAppendedSinceTheLastFsync() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Duration period = Duration.ofMillis(1);
            try (TestLane lane = TestLane.inMemory(ROOMY.withFsync(new FsyncPolicy.Interval(period)))) {
                int safe = random.nextInt(1_500);
                lane.append(safe);
                lane.closeAndReopen();
                lane.append(random.nextInt(1_500));
                lane.fakeDisk().cutPower(random);
                lane.kill();
                assertThat(lane.waiting()).startsWith(sequences(1, safe).toArray(new Long[0]));
            }
        }
    }

    @Test
    void theIntervalForcesByItself() throws IOException {
        try (TestLane lane = TestLane.inMemory(ROOMY.withFsync(new FsyncPolicy.Interval(Duration.ofMillis(1))))) {
            lane.append(1_000);
            await().untilAsserted(() ->
                    assertThat(lane.fakeDisk().isForced(Path.of("lane"))).isTrue());
            lane.fakeDisk().cutPower(new Random(1));
            lane.kill();
            assertThat(lane.waiting()).hasSize(1_000);
        }
    }

    @Test
    void withoutFsyncLosesOnlyTheNewestAndGoesOn() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            try (TestLane lane = TestLane.inMemory(ROOMY)) {
                lane.append(random.nextInt(600));
                lane.fakeDisk().cutPower(random);
                lane.kill();
                List<Long> left = lane.waiting();
                assertThat(left).isSorted();
                lane.append(10);
                assertThat(lane.waiting()).hasSize(left.size() + 10);
            }
        }
    }

    @Test
    void aSequenceAcknowledgedIsNotUsedAgainThoughItsRecordIsGone() throws IOException {
        try (TestLane lane = TestLane.inMemory(ROOMY)) {
            lane.append(10);
            lane.lane.acknowledge(1, 10);
            lane.fakeDisk().delete(Path.of("lane", "0000000000000000001.segment"));
            lane.kill();
            assertThat(lane.lane.append(new byte[0])).isEqualTo(11);
            assertThat(lane.waiting()).containsExactly(11L);
        }
    }

    private static List<Long> sequences(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
