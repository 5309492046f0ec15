// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edgegateway.outbox.OutboxEvent;
import org.junit.jupiter.api.Test;

class TornTailTest {

    private static final Path FOLDER = Path.of("lane");
    private static final Path NEWEST = FOLDER.resolve("0000000000000000001.segment");

    @Test
    void keepsAllCompleteRecordsWhereverTheFileEnds() throws IOException {
        byte[] whole = writtenFile();
        int complete = 0;
        for (int length = 0; length < whole.length; length++) {
            try (TestLane lane = reopenedWith(Arrays.copyOf(whole, length))) {
                List<Long> waiting = lane.waiting();
                assertThat(waiting.size()).as("length %d", length).isGreaterThanOrEqualTo(complete);
                complete = waiting.size();
                lane.append(1);
                assertThat(lane.waiting()).hasSize(complete + 1);
                assertThat(lane.lane.statistics().damagedSegments()).isZero();
            }
        }
        assertThat(complete).isEqualTo(4);
    }

    @Test
    void reportsWhatItCut() throws IOException {
        byte[] whole = writtenFile();
        try (TestLane lane = reopenedWith(Arrays.copyOf(whole, whole.length - 1))) {
            int lastRecord = RecordFormat.HEADER_BYTES + TestLane.payload(5).length;
            assertThat(lane.events(OutboxEvent.TailCut.class))
                    .extracting(OutboxEvent.TailCut::bytes)
                    .containsExactly(lastRecord - 1L);
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void zerosAtTheEndAreCutToo() throws IOException {
        byte[] whole = writtenFile();
        try (TestLane lane = reopenedWith(Arrays.copyOf(whole, whole.length + 4_096))) {
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L, 5L);
            lane.append(1);
            lane.kill();
            assertThat(lane.waiting()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    private static byte[] writtenFile() throws IOException {
        try (TestLane lane = TestLane.inMemory(TestLane.SETTINGS)) {
            lane.append(5);
            return lane.fakeDisk().file(NEWEST).cached.clone();
        }
    }

    private static TestLane reopenedWith(byte[] bytes) throws IOException {
        FakeDisk disk = new FakeDisk();
        disk.create(NEWEST).append(bytes, 0, bytes.length);
        return new TestLane(disk, FOLDER, TestLane.SETTINGS);
    }
}
