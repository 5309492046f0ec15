// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFilesTest {

    @TempDir
    Path folder;

    private Path log;
    private FilesUnderTest files;

    @BeforeEach
    void watch() {
        log = folder.resolve("app.log");
        files = new FilesUnderTest(folder, "app.log");
    }

    @Test
    void whatIsThereAtFirstIsNotReadButWhatComesIs() throws IOException {
        append("before\n");
        files.poll();
        append("a\nb\r\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a", "b");
    }

    @Test
    void aFileThatComesLaterIsReadFromItsBeginning() throws IOException {
        files.poll();
        append("a\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a");
    }

    @Test
    void aLineIsReadOnceItIsComplete() throws IOException {
        files.poll();
        append("one li");
        files.poll();
        assertThat(files.texts()).isEmpty();

        append("ne\n");
        files.poll();
        assertThat(files.texts()).containsExactly("one line");
    }

    @Test
    void rotationByRenamingLosesAndRepeatsNothing() throws IOException {
        files.poll();
        append("first line of the first file, long enough\n");
        files.poll();
        append("unread\n");
        rename(log, "app.log.1");
        append("second file\n");
        Files.writeString(folder.resolve("app.log.1"), "late\n", StandardOpenOption.APPEND);
        files.poll();

        assertThat(files.texts())
                .containsExactly("first line of the first file, long enough", "unread", "late", "second file");
    }

    @Test
    void rotationByRenamingWithinThePatternLosesAndRepeatsNothing() throws IOException {
        files = new FilesUnderTest(folder, "app.log*");
        files.poll();
        append("one\n");
        files.poll();
        rename(log, "app.log.1");
        append("two\n");
        files.poll();
        rename(folder.resolve("app.log.1"), "app.log.2");
        rename(log, "app.log.1");
        append("three\n");
        files.poll();

        assertThat(files.texts()).containsExactly("one", "two", "three");
    }

    @Test
    void rotationByCopyingLosesAndRepeatsNothing() throws IOException {
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        append("unread, of the first\n");
        Files.copy(log, folder.resolve("app.log.1"));
        empty(log);
        append("second\n");
        files.poll();

        assertThat(files.texts())
                .containsExactlyInAnyOrder(
                        "a line that is long enough to know the file by it", "unread, of the first", "second");
    }

    @Test
    void aCopyWithinThePatternIsNotReadAgain() throws IOException {
        files = new FilesUnderTest(folder, "app.log*");
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        Files.copy(log, folder.resolve("app.log.1"));
        files.poll();
        empty(log);
        append("second\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a line that is long enough to know the file by it", "second");
    }

    @Test
    void aFileThatWasEmptiedAndGrewBeyondIsReadAnew() throws IOException {
        files.poll();
        append("old content\n");
        files.poll();
        empty(log);
        append("new content that is longer than the old one\n");
        files.poll();

        assertThat(files.texts()).containsExactly("old content", "new content that is longer than the old one");
    }

    @Test
    void aDeletedFileIsReadToItsEndAndLetGo() throws IOException {
        files.poll();
        append("a\n");
        files.poll();
        append("b\nwithout end");
        Files.delete(log);
        files.poll();
        assertThat(files.texts()).containsExactly("a", "b");

        files.pass(Duration.ofMinutes(1));
        files.poll();

        assertThat(files.texts()).containsExactly("a", "b", "without end");
    }

    @Test
    void aFileThatWasAwayForLongIsReadOnWhereItWasLeft() throws IOException {
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        Path away = Files.createDirectories(folder.resolve("away")).resolve("app.log");
        Files.move(log, away);
        files.poll();
        files.pass(Duration.ofMinutes(1));
        files.poll();
        Files.move(away, log);
        append("back\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a line that is long enough to know the file by it", "back");
    }

    @Test
    void filesWithTheSameBeginningAreNotTakenForCopies() throws IOException {
        files = new FilesUnderTest(folder, "*.log");
        files.poll();
        String banner = "the banner that every program of this house writes first\n";
        append(banner);
        files.poll();
        Files.writeString(folder.resolve("other.log"), banner + "of the other\n");
        files.poll();

        assertThat(files.texts()).contains("of the other");
    }

    @Test
    void aRestartRepeatsAndSkipsNothing() throws IOException {
        files.poll();
        append("a\nb\nincomp");
        files.poll();
        JsonObject positions = files.stop();
        append("lete\nwhile off\n");
        files.start(positions);
        files.poll();
        append("after\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a", "b", "incomplete", "while off", "after");
    }

    @Test
    void whatWasNotDoneWithIsReadAgainAfterARestart() throws IOException {
        files.poll();
        append("a\nb\n");
        JsonObject[] positions = new JsonObject[1];
        while (files.files().read(line -> false)) {
            continue;
        }
        positions[0] = files.stop();
        files.start(positions[0]);
        files.poll();

        assertThat(files.texts()).containsExactly("a", "b");
    }

    @Test
    void rotationByRenamingWhileOffLosesAndRepeatsNothing() throws IOException {
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        JsonObject positions = files.stop();
        append("unread\n");
        rename(log, "app.log.1");
        append("second\n");
        files.start(positions);
        files.poll();
        files.restart();
        files.poll();

        assertThat(files.texts())
                .containsExactlyInAnyOrder("a line that is long enough to know the file by it", "unread", "second");
    }

    @Test
    void rotationByCopyingWhileOffLosesAndRepeatsNothing() throws IOException {
        files = new FilesUnderTest(folder, "app.log*");
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        JsonObject positions = files.stop();
        append("unread\n");
        Files.copy(log, folder.resolve("app.log.1"));
        empty(log);
        append("second\n");
        files.start(positions);
        files.poll();

        assertThat(files.texts())
                .containsExactlyInAnyOrder("a line that is long enough to know the file by it", "unread", "second");
    }

    @Test
    void damagedPositionsCountAsNone() throws IOException {
        append("before\n");
        files.stop();
        JsonObject damaged = new JsonObject();
        damaged.addProperty("files", "no list");
        damaged.add("patterns", new JsonObject());
        files.start(damaged);
        files.poll();
        append("a\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a");
    }

    @Test
    void aLineOfTenMegabytesIsCutAndTheNextIsRead() throws IOException {
        files.poll();
        append("x".repeat(10_000_000) + "\nnext\n");
        files.poll();

        assertThat(files.texts()).hasSize(2).last().isEqualTo("next");
        assertThat(files.texts().get(0)).endsWith("x [cut: 9968000 more bytes]").hasSizeLessThan(32_100);
    }

    @Test
    void aSparseGigabyteDoesNotHoldUpWhatFollows() throws IOException {
        files.poll();
        append("a\n");
        files.poll();
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("\nend\n".getBytes(StandardCharsets.UTF_8)), 1_000_000_000L);
        }
        files.poll();

        assertThat(files.texts()).hasSize(3).first().isEqualTo("a");
        assertThat(files.texts()).last().isEqualTo("end");
        assertThat(files.lines()).allMatch(line -> line.size() < 33_000);
    }

    @Test
    void aFileThatGrowsFastDoesNotKeepTheOthersWaiting() throws IOException {
        files = new FilesUnderTest(folder, "*.log");
        files.poll();
        append("x\n");
        Files.writeString(folder.resolve("b.log"), "x\n");
        files.poll();
        append("x\n".repeat(2_000_000));
        Files.writeString(folder.resolve("b.log"), "seldom\n", StandardOpenOption.APPEND);
        List<String> round = new ArrayList<>();

        assertThat(files.files().read(line -> round.add(line.text()))).isTrue();
        assertThat(round).hasSizeLessThan(600_000).contains("seldom");
    }

    @Test
    void aFileOfAPatternThatIsNoLongerWantedIsNotReadOn() throws IOException {
        files.poll();
        append("a line that is long enough to know the file by it\n");
        files.poll();
        JsonObject positions = files.stop();
        append("not wanted\n");
        files = new FilesUnderTest(folder, "other.log");
        files.start(positions);
        files.poll();

        assertThat(files.texts()).isEmpty();
    }

    @Test
    void binaryFilesAreSurvived() throws IOException {
        files.poll();
        byte[] bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        Files.write(log, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        append("\nend\n");
        files.poll();

        assertThat(files.texts()).last().isEqualTo("end");
    }

    @Test
    void compressedFilesAreLeftAlone() throws IOException {
        files = new FilesUnderTest(folder, "*");
        files.poll();
        Files.writeString(folder.resolve("app.log.1.gz"), "packed\n");
        append("a\n");
        files.poll();

        assertThat(files.texts()).containsExactly("a");
    }

    @Test
    void filesBelowFoldersAreFound() throws IOException {
        files = new FilesUnderTest(folder, "**/*.log");
        files.poll();
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(below.resolve("deep.log"), "deep\n");
        files.poll();

        assertThat(files.texts()).containsExactly("deep");
    }

    @Test
    void linesOfAStackTraceFollowALineWithATime() throws IOException {
        files.poll();
        append("2026-11-21T07:21:55,123 ERROR x - failed\njava.io.IOException: broken\n\tat a.A\n");
        append("2026-11-21T07:21:56,123 INFO x - on\n");
        files.poll();

        assertThat(files.lines()).extracting(line -> line.follows()).containsExactly(false, true, true, false);
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void rename(Path file, String name) throws IOException {
        Files.move(file, file.resolveSibling(name));
    }

    private static void empty(Path file) throws IOException {
        Files.writeString(file, "", StandardOpenOption.TRUNCATE_EXISTING);
    }
}
