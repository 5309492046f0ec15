// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.edgegateway.cloud.api.UpdateChunk;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkDownloadTest {

    private static final int CHUNK = 1_024;
    private static final byte[] CONTENT = random(100 * CHUNK + 7);
    private static final Offer OFFER = offer("1.1", CONTENT.length);

    @TempDir
    Path folder;

    private final FakePause pause = new FakePause();
    private final List<Integer> percents = new ArrayList<>();

    @Test
    void fetchesEveryPartOnce() throws Exception {
        FakeUpdates cloud = new FakeUpdates(CONTENT);
        fetch(cloud, OFFER);
        assertFetched();
        assertThat(cloud.asked())
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 100).boxed().toList());
        assertThat(cloud.downloads()).isEqualTo(1);
        assertThat(percents).isSorted().endsWith(100);
    }

    @Test
    void asksForFourPartsAtOnceAndNeverForMore() throws Exception {
        Deque<CompletableFuture<UpdateChunk>> waiting = new ArrayDeque<>();
        List<Integer> depths = new ArrayList<>();
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> {
            CompletableFuture<UpdateChunk> answer = new CompletableFuture<>();
            answer.completeOnTimeout(new UpdateChunk.Received(right), 2, java.util.concurrent.TimeUnit.MILLISECONDS);
            synchronized (waiting) {
                waiting.removeIf(CompletableFuture::isDone);
                waiting.add(answer);
                depths.add(waiting.size());
            }
            return answer;
        });
        fetch(cloud, OFFER);
        assertFetched();
        assertThat(depths).contains(4).allMatch(depth -> depth <= 4);
    }

    @Test
    void takesAnswersInAnyOrder() throws Exception {
        List<Runnable> held = new ArrayList<>();
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> {
            CompletableFuture<UpdateChunk> answer = new CompletableFuture<>();
            held.add(0, () -> answer.complete(new UpdateChunk.Received(right)));
            if (held.size() == 4 || index >= 97) {
                held.forEach(Runnable::run);
                held.clear();
            }
            return answer;
        });
        fetch(cloud, OFFER);
        assertFetched();
    }

    @Test
    void resumesAtTheFirstMissingPartAfterAKill() throws Exception {
        Path atTheKill = folder.resolve("at the kill");
        byte[] large = random(200 * 60_000);
        Offer offer = offer("2", large.length);
        FakeUpdates cloud = new FakeUpdates(large, (number, index, right) -> {
            if (number == 150) {
                copy(folder, atTheKill);
            }
            return FakeUpdates.received(right);
        });
        download(cloud, settings(60_000)).fetch(offer, folder, percents::add);
        FakeUpdates later = new FakeUpdates(large);
        download(later, settings(60_000)).fetch(offer, atTheKill, percents::add);
        assertThat(atTheKill.resolve(PackageSource.FILE)).hasBinaryContent(large);
        assertThat(later.asked()).hasSizeBetween(50, 50 + 70).isSorted();
        assertThat(later.asked().get(0)).isGreaterThan(60);
        assertThat(later.downloads()).isEqualTo(1);
    }

    @Test
    void asksForNothingThatIsThere() throws Exception {
        fetch(new FakeUpdates(CONTENT), OFFER);
        FakeUpdates again = new FakeUpdates(CONTENT);
        fetch(again, OFFER);
        assertThat(again.asked()).isEmpty();
    }

    @Test
    void anEmptyPartBeforeTheEndLeadsToANewDownload() throws Exception {
        FakeUpdates cloud = new FakeUpdates(
                CONTENT,
                (number, index, right) ->
                        number == 50 ? FakeUpdates.received(new byte[0]) : FakeUpdates.received(right));
        fetch(cloud, OFFER);
        assertFetched();
        assertThat(cloud.downloads()).isEqualTo(2);
        assertThat(cloud.asked()).hasSizeLessThanOrEqualTo(105);
    }

    @Test
    void shortPartsLongPartsAndFailuresAreAskedForAgain() throws Exception {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> switch (number % 10) {
            case 3 -> FakeUpdates.received(Arrays.copyOf(right, right.length - 1));
            case 5 -> FakeUpdates.received(Arrays.copyOf(right, 50 * CHUNK));
            case 7 -> FakeUpdates.failed("no answer");
            default -> FakeUpdates.received(right);
        });
        fetch(cloud, OFFER);
        assertFetched();
        assertThat(cloud.downloads()).isGreaterThan(3);
    }

    @Test
    void givesUpWhenTheDeadlineIsOverAndSaysWhy() {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        assertThatThrownBy(() -> fetch(cloud, OFFER))
                .isInstanceOf(WorkException.class)
                .hasMessage("not downloaded within 5 h: no connection");
        assertThat(pause.passed())
                .isBetween(Duration.ofHours(5), Duration.ofHours(5).plusMinutes(2));
        assertThat(cloud.asked()).hasSizeLessThan(4 * 700);
    }

    @Test
    void aRestartDoesNotMakeTheDeadlineLonger() throws Exception {
        for (int life = 1; life <= 4; life++) {
            liveFor(Duration.ofMinutes(70));
        }
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        Duration before = pause.passed();
        assertThatThrownBy(() -> fetch(cloud, OFFER)).hasMessage("not downloaded within 5 h: no connection");
        assertThat(pause.passed().minus(before)).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(21));
    }

    @Test
    void restartsWithoutEndDoNotMakeTheDeadlineLonger() throws Exception {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        int lives = 0;
        while (Files.notExists(folder.resolve("over"))) {
            lives++;
            try {
                killedAfter(Duration.ofSeconds(1), cloud).fetch(OFFER, folder, percents::add);
            } catch (WorkException over) {
                Files.createFile(folder.resolve("over"));
            } catch (InterruptedException killed) {
                assertThat(lives).isLessThan(5 * 60);
            }
        }
    }

    @Test
    void theTimeOfAnotherOfferDoesNotCount() throws Exception {
        liveFor(Duration.ofHours(4));
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        Duration before = pause.passed();
        assertThatThrownBy(() -> fetch(cloud, offer("1.2", CONTENT.length))).isInstanceOf(WorkException.class);
        assertThat(pause.passed().minus(before)).isGreaterThanOrEqualTo(Duration.ofHours(5));
    }

    @Test
    void timeThatCannotBeReadDoesNotCount() throws Exception {
        liveFor(Duration.ofHours(4));
        Files.writeString(folder.resolve(Deadline.FILE), "{\"offer\":");
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        Duration before = pause.passed();
        assertThatThrownBy(() -> fetch(cloud, OFFER)).isInstanceOf(WorkException.class);
        assertThat(pause.passed().minus(before)).isGreaterThanOrEqualTo(Duration.ofHours(5));
    }

    @Test
    void anotherTryHasAllOfTheTimeAgain() {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        assertThatThrownBy(() -> fetch(cloud, OFFER)).isInstanceOf(WorkException.class);
        Duration before = pause.passed();
        assertThatThrownBy(() -> fetch(cloud, OFFER)).isInstanceOf(WorkException.class);
        assertThat(pause.passed().minus(before)).isGreaterThanOrEqualTo(Duration.ofHours(5));
    }

    @Test
    void aDownloadThatGoesOnTooSlowlyEndsToo() throws Exception {
        DownloadSettings slow = new DownloadSettings(CHUNK, 4, 100, Duration.ofMinutes(10), 1_000_000);
        assertThatThrownBy(() -> download(new FakeUpdates(CONTENT), slow).fetch(OFFER, folder, percents::add))
                .hasMessageMatching("not downloaded within 600 s: only 5[0-9] % of it has come");
        FakeUpdates later = new FakeUpdates(CONTENT);
        fetch(later, OFFER);
        assertFetched();
        assertThat(later.asked()).hasSizeLessThan(45);
    }

    @Test
    void atMostTenSecondsOfASlowDownloadAreLostByAKill() throws Exception {
        Path atTheKill = folder.resolve("at the kill");
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> {
            if (number == 80) {
                copy(folder, atTheKill);
            }
            return FakeUpdates.received(right);
        });
        DownloadSettings slow = new DownloadSettings(CHUNK, 4, 1_000, Duration.ofHours(5), 1_000_000);
        download(cloud, slow).fetch(OFFER, folder, percents::add);
        FakeUpdates later = new FakeUpdates(CONTENT);
        download(later, slow).fetch(OFFER, atTheKill, percents::add);
        assertThat(atTheKill.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
        assertThat(later.asked().get(0)).isBetween(69, 80);
    }

    @Test
    void whatHasComeIsStoredWhileTheNextPartWaitsForTheBandwidth() throws Exception {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> {
            assertThat(percents).hasSizeGreaterThanOrEqualTo(number - 1);
            return FakeUpdates.received(right);
        });
        DownloadSettings slow = new DownloadSettings(CHUNK, 4, 1_000, Duration.ofHours(5), 1_000_000);
        download(cloud, slow).fetch(OFFER, folder, percents::add);
        assertFetched();
    }

    /** A process that is killed while it tries in vain. */
    private void liveFor(Duration time) throws WorkException {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> FakeUpdates.failed("no connection"));
        try {
            killedAfter(time, cloud).fetch(OFFER, folder, percents::add);
        } catch (InterruptedException killed) {
            assertThat(killed).hasMessage("killed");
        }
    }

    private ChunkDownload killedAfter(Duration time, FakeUpdates cloud) {
        Duration end = pause.passed().plus(time);
        Pause mortal = length -> {
            pause.pause(length);
            if (pause.passed().compareTo(end) >= 0) {
                throw new InterruptedException("killed");
            }
        };
        return new ChunkDownload(
                () -> Optional.of(cloud), UpdateKind.SOFTWARE, settings(CHUNK), plenty(), mortal, pause, new Random(1));
    }

    @Test
    void waitsForAConnectionThatOffersUpdates() {
        ChunkDownload download = new ChunkDownload(
                Optional::empty, UpdateKind.SOFTWARE, settings(CHUNK), plenty(), pause, pause, new Random(1));
        assertThatThrownBy(() -> download.fetch(OFFER, folder, percents::add))
                .hasMessageContaining("there is no connection that offers updates");
    }

    @Test
    void anotherOfferBeginsAnew() throws Exception {
        fetch(new FakeUpdates(CONTENT), OFFER);
        byte[] other = random(50 * CHUNK);
        fetch(new FakeUpdates(other), offer("1.2", other.length));
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(other);
    }

    @Test
    void aDamagedMapBeginsAnew() throws Exception {
        fetch(new FakeUpdates(CONTENT), OFFER);
        Files.writeString(folder.resolve(PackageFile.MAP), "{\"there\":");
        FakeUpdates again = new FakeUpdates(CONTENT);
        fetch(again, OFFER);
        assertFetched();
        assertThat(again.asked()).hasSize(101);
    }

    @Test
    void aFileThatLostItsEndBeginsAnew() throws Exception {
        fetch(new FakeUpdates(CONTENT), OFFER);
        Files.write(folder.resolve(PackageSource.FILE), new byte[10]);
        fetch(new FakeUpdates(CONTENT), OFFER);
        assertFetched();
    }

    @Test
    void refusesWhatTheDiskCannotTake() {
        FakeUpdates cloud = new FakeUpdates(CONTENT);
        ChunkDownload download = new ChunkDownload(
                () -> Optional.of(cloud),
                UpdateKind.SOFTWARE,
                settings(CHUNK),
                path -> 1_050_000,
                pause,
                pause,
                new Random(1));
        assertThatThrownBy(() -> download.fetch(OFFER, folder, percents::add))
                .isInstanceOf(WorkException.class)
                .hasMessageContaining("1 MB must stay free");
        assertThat(cloud.asked()).isEmpty();
    }

    @Test
    void keepsToTheBandwidth() throws Exception {
        DownloadSettings slow = new DownloadSettings(CHUNK, 4, 10_000, Duration.ofHours(5), 1_000_000);
        download(new FakeUpdates(CONTENT), slow).fetch(OFFER, folder, percents::add);
        assertFetched();
        assertThat(pause.passed()).isBetween(Duration.ofMillis(10_100), Duration.ofMillis(10_300));
    }

    @Test
    void stopsWhenItIsInterrupted() {
        FakeUpdates cloud = new FakeUpdates(CONTENT, (number, index, right) -> {
            Thread.currentThread().interrupt();
            return new CompletableFuture<>();
        });
        assertThatThrownBy(() -> fetch(cloud, OFFER)).isInstanceOf(InterruptedException.class);
    }

    private void fetch(FakeUpdates cloud, Offer offer) throws Exception {
        download(cloud, settings(CHUNK)).fetch(offer, folder, percents::add);
    }

    private ChunkDownload download(FakeUpdates cloud, DownloadSettings settings) {
        return new ChunkDownload(
                () -> Optional.of(cloud), UpdateKind.SOFTWARE, settings, plenty(), pause, pause, new Random(1));
    }

    private static DownloadSettings settings(int chunk) {
        return new DownloadSettings(chunk, 4, 0, Duration.ofHours(5), 1_000_000);
    }

    private static FreeSpace plenty() {
        return path -> Long.MAX_VALUE;
    }

    private void assertFetched() {
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
    }

    private static Offer offer(String version, long size) {
        return new Offer(new Release("app", version), size, "", "SHA256", "aa", "");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (String name : List.of(PackageSource.FILE, PackageFile.MAP)) {
                if (Files.exists(from.resolve(name))) {
                    Files.copy(from.resolve(name), to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
