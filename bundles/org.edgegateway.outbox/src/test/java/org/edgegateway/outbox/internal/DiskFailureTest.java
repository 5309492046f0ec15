// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxEvent.Failing;
import org.edgegateway.outbox.OutboxEvent.Recovered;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

    private static final LaneSettings EVERY_APPEND = TestLane.SETTINGS.withFsync(new FsyncPolicy.EveryAppend());
    private static final LaneSettings INTERVAL =
            TestLane.SETTINGS.withFsync(new FsyncPolicy.Interval(Duration.ofMillis(1)));

    @Test
    void aFullDiskFailsAppendsHarmsNothingAndRecoversByItself() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(5);
            for (int spare = 0; spare < 60; spare++) {
                lane.fakeDisk().limitTo(lane.fakeDisk().usedBytes() + spare % 20);
                assertFails(lane, "No space left");
            }
            lane.fakeDisk().limitTo(Long.MAX_VALUE);
            lane.append(1);
            lane.kill();
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(lane.events(Failing.class)).hasSize(1);
            assertThat(lane.events(Recovered.class)).hasSize(1);
        }
    }

    @Test
    void aFullDiskWhenASegmentIsToBeginLeavesNoUselessFile() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.fakeDisk().limitTo(20);
            assertFails(lane, "No space left");
            assertThat(lane.fakeDisk().usedBytes()).isZero();
            lane.fakeDisk().limitTo(40);
            assertFails(lane, "No space left");
            lane.fakeDisk().limitTo(1_000);
            lane.append(1);
            assertThat(lane.waiting()).containsExactly(1L);
        }
    }

    @Test
    void aReadOnlyDiskFailsAppendsButCanBeReadAndOpened() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(3);
            lane.fakeDisk().setReadOnly(true);
            assertFails(lane, "Read-only");
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L);
            lane.kill();
            assertFails(lane, "Read-only");
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L);
            assertThatThrownBy(() -> lane.lane.acknowledge(1, 1)).isInstanceOf(IOException.class);
            assertThat(lane.waiting()).containsExactly(2L, 3L);
            lane.fakeDisk().setReadOnly(false);
            lane.append(1);
            lane.lane.acknowledge(3, 3);
            lane.kill();
            assertThat(lane.waiting()).containsExactly(2L, 4L);
        }
    }

    @Test
    void aFailedFsyncMeansNotStored() throws IOException {
        try (TestLane lane = TestLane.inMemory(EVERY_APPEND)) {
            lane.append(2);
            lane.fakeDisk().failForces(true);
            for (int i = 0; i < 5; i++) {
                assertFails(lane, "Input/output error");
            }
            lane.fakeDisk().failForces(false);
            lane.append(2);
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L);
            lane.kill();
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L);
            assertThat(lane.lane.statistics().damagedSegments()).isZero();
        }
    }

    @Test
    void aFailedFsyncInTheBackgroundFailsAppendsUntilOneWorks() throws IOException {
        try (TestLane lane = TestLane.inMemory(INTERVAL)) {
            lane.fakeDisk().failForces(true);
            lane.append(1);
            await().until(() -> lane.lane.statistics().failing());
            assertFails(lane, "fsync failed");
            lane.fakeDisk().failForces(false);
            await().ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> lane.lane.append(TestLane.payload(2)) == 2);
            assertThat(lane.waiting()).containsExactly(1L, 2L);
            assertThat(lane.lane.statistics().failing()).isFalse();
        }
    }

    @Test
    void aSegmentThatStaysUnreadableIsGivenUp() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(3);
            lane.fakeDisk().failReads(true);
            assertThatThrownBy(lane::waiting).isInstanceOf(IOException.class);
            assertThatThrownBy(lane::waiting).isInstanceOf(IOException.class);
            assertThat(lane.waiting()).isEmpty();
            lane.fakeDisk().failReads(false);
            lane.append(1);
            assertThat(lane.waiting()).isEqualTo(List.of(4L));
            assertThat(lane.events(OutboxEvent.Damaged.class)).hasSize(1);
            assertThat(lane.lane.statistics().droppedTotal()).isEqualTo(3);
        }
    }

    private static void assertFails(TestLane lane, String message) throws IOException {
        long depth = lane.lane.depth();
        assertThatThrownBy(() -> lane.append(1)).isInstanceOf(IOException.class).hasMessageContaining(message);
        assertThat(lane.lane.depth()).isEqualTo(depth);
    }
}
