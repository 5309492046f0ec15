// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.TimerThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelemetryArchiveTest {

    @TempDir
    Path folder;

    private ArchiveRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new ArchiveRig(folder);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void keepsWhatWasDeliveredAndNothingBefore() throws IOException {
        rig.publish(1, 2, 3);
        assertThat(rig.archived()).isEmpty();

        rig.deliver();

        assertThat(rig.archived()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void deliversARangeAgainBothEndsIncludedAndKeepsItOnce() throws IOException {
        rig.publish(1, 2, 3, 4, 5);
        rig.deliver();

        assertThat(rig.republish(2, 4)).isEqualTo(3);

        assertThat(rig.deliverAll()).containsExactly(2L, 3L, 4L);
        assertThat(rig.archived()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(rig.archive.describe()).isEqualTo("5 records");
    }

    @Test
    void hasNothingToDoForARangeOfWhichItHoldsNothing() throws IOException {
        rig.publish(1, 5);
        rig.deliver();

        assertThat(rig.republish(2, 4)).isZero();
        assertThat(rig.deliverAll()).isEmpty();
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatThrownBy(() -> rig.republish(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rig.discard(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesNoMoreThanItsShareOfTheTime() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 1_200).toArray());
        rig.deliver();
        rig.republish(1, 1_200);

        rig.advance(Duration.ofSeconds(1));
        assertThat(rig.deliver()).hasSize(Republisher.CHUNK_RECORDS);
        rig.advance(Duration.ofMillis(3_900));
        assertThat(rig.deliver())
                .as("before four times the second that it took")
                .isEmpty();
        rig.advance(Duration.ofMillis(100));

        assertThat(rig.deliver()).hasSize(Republisher.CHUNK_RECORDS);
    }

    @Test
    void putsOneChunkAtATimeIntoTheOutboxHoweverLongTheLinkIsDown() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 1_200).toArray());
        rig.deliver();
        rig.republish(1, 1_200);

        for (int i = 0; i < 100; i++) {
            rig.advance(Duration.ofMinutes(1));
        }

        assertThat(rig.outbox.lane(Priority.TELEMETRY).depth()).isEqualTo(Republisher.CHUNK_RECORDS);
    }

    @Test
    void waitsWhileManyLiveRecordsWait() throws IOException {
        rig.publish(1, 2);
        rig.deliver();
        rig.publish(LongStream.rangeClosed(100, 10_200).toArray());
        rig.republish(1, 2);
        rig.advance(Duration.ofMinutes(1));

        assertThat(rig.deliver()).doesNotContain(1L, 2L);
        rig.advance(Duration.ofMinutes(1));
        assertThat(rig.deliver()).containsExactly(1L, 2L);
    }

    @Test
    void goesOnAfterAKill() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 1_200).toArray());
        rig.deliver();
        rig.republish(1, 1_200);
        List<Long> before = rig.deliver();
        rig.restart();

        List<Long> after = rig.deliverAll();

        assertThat(before).containsExactlyElementsOf(range(1, 500));
        assertThat(after).containsAll(range(501, 1_200)).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereItWasAfterBeingClosed() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 1_200).toArray());
        rig.deliver();
        rig.republish(1, 1_200);
        rig.deliver();
        rig.archive.close();
        rig.restart();

        assertThat(rig.deliverAll()).containsExactlyElementsOf(range(501, 1_200));
        rig.restart();
        assertThat(rig.deliverAll()).isEmpty();
    }

    @Test
    void doesOneAfterTheOtherAndBoundsHowManyWait() throws IOException {
        rig.publish(1, 2, 3);
        rig.deliver();
        for (int i = 0; i < Republisher.MOST; i++) {
            rig.republish(1 + i % 2, 2);
        }

        assertThatThrownBy(() -> rig.republish(1, 2)).hasMessageContaining("wait already");
        assertThat(rig.deliverAll()).hasSize(15).startsWith(1L, 2L, 2L, 1L, 2L);
    }

    @Test
    void discardsARange() throws IOException {
        rig.publish(1, 2, 3, 2, 5);
        rig.deliver();

        assertThat(rig.discard(2, 4)).isEqualTo(3);

        assertThat(rig.archived()).containsExactly(1L, 5L);
        assertThat(rig.discard(2, 4)).isZero();
        rig.restart();
        assertThat(rig.archived()).containsExactly(1L, 5L);
    }

    @Test
    void discardsWhatIsBeingRepublished() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 1_200).toArray());
        rig.deliver();
        rig.republish(1, 1_200);
        rig.discard(1, 1_200);

        assertThat(rig.deliverAll()).containsExactlyElementsOf(range(1, 500));
        assertThat(rig.archived()).isEmpty();
    }

    @Test
    void doesNotKeepDeliveryWaitingWhenItCannotBeWritten() throws IOException {
        rig.publish(1, 2);
        rig.archiveBroken = true;

        assertThat(rig.deliver()).containsExactly(1L, 2L);

        assertThat(rig.archive.describe()).isEqualTo("unusable: no disk");
        assertThatThrownBy(() -> rig.republish(1, 2)).hasMessage("the archive cannot be used: no disk");
        assertThatThrownBy(() -> rig.discard(1, 2)).hasMessage("the archive cannot be used: no disk");
        rig.archiveBroken = false;
        rig.publish(3);
        rig.deliver();
        assertThat(rig.archived()).containsExactly(3L);
    }

    @Test
    void goesOnRepublishingOnceTheArchiveCanBeReadAgain() throws IOException {
        rig.publish(LongStream.rangeClosed(1, 600).toArray());
        rig.deliver();
        rig.republish(1, 600);
        rig.archiveBroken = true;
        assertThat(rig.deliverAll()).hasSize(500);
        rig.archiveBroken = false;
        rig.advance(Duration.ofMinutes(1));

        assertThat(rig.deliverAll()).containsExactlyElementsOf(range(501, 600));
    }

    @Test
    void forgetsTheOldestWhenFull() throws IOException {
        rig.close();
        LaneSettings small = OutboxSettings.defaults().lane(Priority.TELEMETRY).withCapacityBytes(65_536);
        rig = new ArchiveRig(folder.resolve("small"), OutboxSettings.defaults().withLane(Priority.TELEMETRY, small));
        for (int i = 0; i < 10; i++) {
            rig.publish(LongStream.rangeClosed(i * 500 + 1, i * 500 + 500).toArray());
            rig.deliver();
        }

        List<Long> archived = rig.archived();

        assertThat(archived).hasSizeBetween(500, 1_400).endsWith(5_000L).isSorted();
        assertThat(rig.republish(1, 5_000)).isEqualTo(archived.size());
    }

    @Test
    void startsAnewWhereItsListIsDamaged() throws IOException {
        rig.publish(1);
        rig.deliver();
        rig.archive.close();
        for (String damaged : new String[] {"", "{", "[1]", "[{\"from\":2,\"to\":1,\"next\":1,\"end\":1}]", "\0"}) {
            Files.writeString(rig.folder().resolve(RepublicationFile.NAME), damaged);
            rig.restart();
            assertThat(rig.deliverAll()).isEmpty();
            rig.archive.close();
        }
        rig.restart();

        assertThat(rig.republish(1, 1)).isEqualTo(1);
        assertThat(rig.deliverAll()).containsExactly(1L);
    }

    @Test
    void itsThreadEndsWithItInTheMiddleOfAPause() throws Exception {
        ScheduledExecutorService thread = TimerThread.named("archive");
        rig.publish(1, 2);
        rig.deliver();
        TelemetryArchive archive = new TelemetryArchive(rig, rig.outbox::lane, () -> {}, thread, System::nanoTime);
        archive.republish(Instant.EPOCH, Instant.ofEpochMilli(9));
        await().until(() -> rig.outbox.lane(Priority.TELEMETRY).depth() == 2);

        archive.close();

        assertThat(thread.awaitTermination(3, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void splitsARecordThatIsPartlyInTheRange() throws IOException {
        rig.publish(9);
        rig.publishTogether(1, 5);
        rig.deliver();

        assertThat(rig.republish(4, 6)).isEqualTo(1);
        assertThat(rig.deliverAll()).containsExactly(5L);
        assertThat(rig.discard(4, 6)).isEqualTo(1);
        assertThat(rig.archived()).containsExactly(9L, 1L);
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
