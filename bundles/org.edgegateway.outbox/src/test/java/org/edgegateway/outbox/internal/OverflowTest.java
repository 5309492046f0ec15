// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxEvent.Dropped;
import org.edgegateway.outbox.OutboxFullException;
import org.edgegateway.outbox.Overflow;
import org.junit.jupiter.api.Test;

class OverflowTest {

    @Test
    void dropsTheOldestAndCountsEachRecordOnce() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(100);
            lane.lane.acknowledge(3, 12);
            lane.append(2_900);
            List<Long> waiting = lane.waiting();
            LaneStatistics statistics = lane.lane.statistics();
            assertThat(waiting).endsWith(3_000L).hasSize((int) statistics.depth());
            assertThat(statistics.dropped()).containsEntry(DropReason.CAPACITY, 3_000L - 10 - waiting.size());
            assertThat(lane.events(Dropped.class).stream()
                            .mapToLong(Dropped::records)
                            .sum())
                    .isEqualTo(statistics.droppedTotal());
            assertThat(statistics.bytes())
                    .isEqualTo(lane.fakeDisk().usedBytes() - ackBytes(statistics))
                    .isLessThanOrEqualTo(TestLane.SETTINGS.capacityBytes());
        }
    }

    private static long ackBytes(LaneStatistics statistics) {
        return statistics.depth() > 0 ? AckEntries.ENTRY_BYTES : 0;
    }

    @Test
    void rejectsTheNewestUntilThereIsRoomAgain() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS.withOverflow(Overflow.REJECT_NEWEST))) {
            assertThatThrownBy(() -> lane.append(3_000)).isInstanceOf(OutboxFullException.class);
            long stored = lane.lane.depth();
            assertThat(lane.lane.statistics().rejected()).isEqualTo(1);
            assertThat(lane.lane.statistics().droppedTotal()).isZero();
            lane.lane.acknowledge(1, stored / 2);
            lane.append(1);
            assertThat(lane.lane.depth()).isEqualTo(stored - stored / 2 + 1);
            assertThat(lane.lane.statistics().failing()).isFalse();
        }
    }

    @Test
    void aRecordThatNeverFitsIsRefused() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(1);
            assertThatThrownBy(() -> lane.lane.append(new byte[8_192])).isInstanceOf(OutboxFullException.class);
            assertThat(lane.waiting()).containsExactly(1L);
        }
    }

    @Test
    void dropsWhatWaitedTooLong() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS.withMaxAge(Duration.ofDays(8)))) {
            for (int day = 0; day < 7; day++) {
                lane.append(10);
                lane.now = lane.now.plus(Duration.ofDays(1)).plusMillis(1);
                lane.lane.dropExpired();
            }
            assertThat(lane.lane.depth()).isEqualTo(70);
            lane.now = lane.now.plus(Duration.ofDays(2));
            lane.kill();
            lane.lane.dropExpired();
            assertThat(lane.lane.statistics().dropped()).containsEntry(DropReason.AGE, 10L);
            lane.now = lane.now.plus(Duration.ofDays(30));
            lane.lane.dropExpired();
            assertThat(lane.waiting()).isEmpty();
            assertThat(lane.lane.statistics().dropped()).containsEntry(DropReason.AGE, 70L);
        }
    }

    @Test
    void aClockThatWasNotSetDropsNothing() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.now = Instant.EPOCH;
            lane.append(10);
            lane.now = Instant.parse("2026-05-01T00:00:00Z");
            lane.lane.dropExpired();
            lane.append(1);
            assertThat(lane.waiting()).hasSize(11);
            assertThat(lane.lane.statistics().oldestAge()).isZero();
        }
    }

    @Test
    void doesNotGrowIntoTheSpaceToBeKeptFree() throws IOException {
        long segment = 65_536;
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS.withCapacityBytes(8 * segment))) {
            lane.freeBytesKept = 100_000;
            lane.fakeDisk().limitTo(400_000);
            lane.kill();
            lane.append(10_000);
            assertThat(lane.fakeDisk().usableBytes(lane.folder)).isBetween(100_000 - segment, 100_000 + segment);
            assertThat(lane.lane.statistics().dropped().get(DropReason.FREE_SPACE))
                    .isPositive();
            assertThat(lane.waiting()).endsWith(10_000L).hasSize((int) lane.lane.depth());
        }
    }

    @Test
    void refusesWhenNothingMayMakeSpaceFree() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS.withOverflow(Overflow.REJECT_NEWEST))) {
            lane.freeBytesKept = 100_000;
            lane.fakeDisk().limitTo(90_000);
            lane.kill();
            assertThatThrownBy(() -> lane.append(1)).isInstanceOf(OutboxFullException.class);
            lane.fakeDisk().limitTo(200_000);
            lane.append(1);
            assertThat(lane.waiting()).containsExactly(1L);
        }
    }
}
