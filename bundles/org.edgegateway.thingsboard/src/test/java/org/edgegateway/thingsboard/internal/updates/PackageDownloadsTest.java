// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.UpdateChunk;
import org.edgegateway.cloud.api.UpdateDownload;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.delivery.ManualExecutor;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageDownloadsTest {

    private static final String GONE = "the connection was lost before the server answered";

    private final FakeSession session = new FakeSession();
    private final ManualExecutor timer = new ManualExecutor();
    private final Oddities oddities = new Oddities(InstantSource.system());
    private final AtomicInteger packetBytes = new AtomicInteger(65_536);
    private final PackageDownloads downloads =
            new PackageDownloads(session, packetBytes::get, timer, new Random(3), oddities);

    @BeforeEach
    void connect() {
        session.up();
    }

    @ParameterizedTest
    @CsvSource({"FIRMWARE, v2/fw/", "SOFTWARE, v2/sw/"})
    void asksForPartsAndPassesThemOn(UpdateKind kind, String topics) {
        UpdateDownload download = downloads.begin(kind);
        CompletableFuture<UpdateChunk> first = chunk(download, 0);
        CompletableFuture<UpdateChunk> second = chunk(download, 1);
        assertThat(topic(0)).matches(topics + "request/[0-9]+/chunk/0");
        assertThat(session.texts()).containsExactly("1000", "1000");

        answer(1, new byte[] {7, -1, 0});
        answer(0, new byte[1_000]);

        assertThat(bytes(second)).containsExactly(7, -1, 0);
        assertThat(bytes(first)).hasSize(1_000);
        assertThat(oddities.total()).isZero();
    }

    @Test
    void numbersEveryDownloadAnewWhateverItsKind() {
        chunk(downloads.begin(UpdateKind.FIRMWARE), 0);
        chunk(downloads.begin(UpdateKind.SOFTWARE), 0);
        chunk(downloads.begin(UpdateKind.FIRMWARE), 0);

        assertThat(session.published)
                .extracting(asked -> asked.topic().split("/")[3])
                .doesNotHaveDuplicates();
    }

    @Test
    void passesAnEmptyPartOn() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 9);

        answer(0, new byte[0]);

        assertThat(bytes(part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2/fw/error", "v2/sw/error"})
    void anErrorFailsAllThatIsOpenAsItDoesNotSayWhatItIsAbout(String topic) {
        CompletableFuture<UpdateChunk> software = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);
        CompletableFuture<UpdateChunk> firmware = chunk(downloads.begin(UpdateKind.FIRMWARE), 0);

        session.receive(topic, "PAYLOAD_TOO_LARGE\n");

        assertThat(software.join()).isEqualTo(failed("the server refuses: PAYLOAD_TOO_LARGE"));
        assertThat(firmware.join()).isEqualTo(failed("the server refuses: PAYLOAD_TOO_LARGE"));
    }

    @Test
    void anErrorMayBeLongOrEmpty() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);
        session.receive("v2/fw/error", "x".repeat(1_000));
        assertThat(part.join().toString()).hasSizeLessThan(200);

        CompletableFuture<UpdateChunk> other = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);
        session.receive("v2/fw/error", "");
        assertThat(other.join()).isEqualTo(failed("the server refuses: it does not say why"));
    }

    @Test
    void failsAfterAWhileWithoutAnswer() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);

        timer.passTime();

        assertThat(part.join()).isEqualTo(failed("the server did not answer within 30 s"));
    }

    @Test
    void aPartAskedForAgainHasItsFullTime() {
        UpdateDownload download = downloads.begin(UpdateKind.SOFTWARE);
        chunk(download, 0);
        answer(0, new byte[0]);
        CompletableFuture<UpdateChunk> again = chunk(download, 0);

        timer.passTimeOfOldest();
        assertThat(again).isNotDone();
        timer.passTimeOfOldest();
        assertThat(again).isCompletedWithValue(failed("the server did not answer within 30 s"));
    }

    @Test
    void asksTheServerOnceForAPartThatIsWantedTwice() {
        UpdateDownload download = downloads.begin(UpdateKind.SOFTWARE);
        CompletableFuture<UpdateChunk> one = chunk(download, 0);
        CompletableFuture<UpdateChunk> two = chunk(download, 0);
        assertThat(session.published).hasSize(1);

        answer(0, new byte[] {1});

        assertThat(bytes(one)).containsExactly(1);
        assertThat(bytes(two)).containsExactly(1);
    }

    @Test
    void failsAtOnceWhenOffline() {
        session.down();

        assertThat(chunk(downloads.begin(UpdateKind.SOFTWARE), 0).join()).isEqualTo(failed("not connected"));
    }

    @Test
    void failsWhatIsOpenWhenTheLinkIsLost() {
        CompletableFuture<UpdateChunk> asked = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);

        downloads.disconnected();

        assertThat(asked.join()).isEqualTo(failed(GONE));
    }

    @Test
    void failsWhatTheSessionCannotSend() {
        CompletableFuture<UpdateChunk> asked = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);

        session.down();

        assertThat(asked.join()).isEqualTo(failed("cut"));
    }

    @Test
    void aDownloadDoesNotGoOnUponAnotherConnection() {
        UpdateDownload download = downloads.begin(UpdateKind.SOFTWARE);
        chunk(download, 0);
        answer(0, new byte[] {1});

        session.state = new SessionState.Connected(Instant.ofEpochSecond(5));

        assertThat(chunk(download, 1).join())
                .isEqualTo(failed("the connection was lost since the download began: begin anew"));
        assertThat(chunk(downloads.begin(UpdateKind.SOFTWARE), 1)).isNotDone();
    }

    @Test
    void aDownloadMayBeginOffline() {
        session.down();
        UpdateDownload download = downloads.begin(UpdateKind.SOFTWARE);
        chunk(download, 0);

        session.up();

        assertThat(chunk(download, 0)).isNotDone();
    }

    @Test
    void ignoresPartsThatNobodyWaitsFor() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);
        String asked = topic(0).replace("request", "response");

        session.receive(asked.replace("chunk/0", "chunk/1"), "x");
        session.receive(asked.replace("sw", "fw"), "x");
        session.receive("v2/sw/response/99999999999/chunk/0", "x");
        session.receive("v2/sw/response/x/chunk/0", "x");
        session.receive("v2/sw/response/2147483648/chunk/0", "x");

        assertThat(part).isNotDone();
        assertThat(oddities.total()).isEqualTo(5);
    }

    @Test
    void takesNoMoreThanItAskedFor() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);

        answer(0, new byte[1_001]);

        assertThat(part.join()).isEqualTo(failed("the server sent 1001 bytes where it was asked for 1000"));
        assertThat(oddities.total()).isEqualTo(1);
    }

    @Test
    void keepsABoundedNumberOpen() {
        UpdateDownload download = downloads.begin(UpdateKind.SOFTWARE);
        for (int i = 0; i < PackageDownloads.MOST_OPEN; i++) {
            assertThat(chunk(download, i)).isNotDone();
        }

        assertThat(chunk(download, 100).join()).isEqualTo(failed("32 parts are already asked for"));

        answer(0, new byte[1]);
        assertThat(chunk(download, 100)).isNotDone();
    }

    @Test
    void asksForNoMoreThanTheServerSends() {
        assertThat(downloads.mostBytes()).isEqualTo(65_000);
        packetBytes.set(8_192);
        assertThat(downloads.mostBytes()).isEqualTo(8_192);

        assertThat(downloads
                        .begin(UpdateKind.SOFTWARE)
                        .chunk(0, 8_193)
                        .toCompletableFuture()
                        .join())
                .isEqualTo(failed("the server sends at most 8192 bytes at a time, not 8193"));
        assertThat(session.published).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UpdateKind.class)
    void aPartHasAnIndexAndASize(UpdateKind kind) {
        UpdateDownload download = downloads.begin(kind);

        assertThatThrownBy(() -> download.chunk(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> download.chunk(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsWithTheConnection() {
        CompletableFuture<UpdateChunk> part = chunk(downloads.begin(UpdateKind.SOFTWARE), 0);

        downloads.close();

        assertThat(part.join()).isEqualTo(failed("the connection is closing"));
        assertThat(session.routes()).isZero();
    }

    private static CompletableFuture<UpdateChunk> chunk(UpdateDownload download, int index) {
        return download.chunk(index, 1_000).toCompletableFuture();
    }

    private static UpdateChunk failed(String reason) {
        return new UpdateChunk.Failed(reason);
    }

    private static byte[] bytes(CompletableFuture<UpdateChunk> part) {
        return ((UpdateChunk.Received) part.join()).bytes();
    }

    private String topic(int asked) {
        return session.published.get(asked).topic();
    }

    private void answer(int asked, byte[] bytes) {
        session.receive(new ReceivedMessage(topic(asked).replace("request", "response"), bytes, 1, false, false, 1));
    }
}
