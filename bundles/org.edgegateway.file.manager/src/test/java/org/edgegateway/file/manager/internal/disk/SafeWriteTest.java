// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.edgegateway.file.manager.internal.GatewayTest;
import org.junit.jupiter.api.Test;

/** A file is replaced as a whole and for good, or it stays as it was. */
class SafeWriteTest extends GatewayTest {

    private static final String TEMPORARY = ".edge-gateway-" + Integer.toHexString("test".hashCode()) + ".tmp";

    @Test
    void theFileAndItsFolderAreFlushedToDisk() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold().withStackTrace();
            recording.start();
            gateway.set("{'FILE_CONTENT_a':'x'}");
            recording.stop();
            Path events = folder.resolve("events.jfr");
            recording.dump(events);

            assertThat(flushedBy(events)).containsSubsequence("Replacement.write", "Folder.force");
        }
    }

    /** The methods of this package that flushed, one after the other. */
    private static List<String> flushedBy(Path events) throws IOException {
        return RecordingFile.readAllEvents(events).stream()
                .sorted((one, other) -> one.getStartTime().compareTo(other.getStartTime()))
                .flatMap(SafeWriteTest::methods)
                .toList();
    }

    private static Stream<String> methods(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod())
                .filter(method -> method.getType().getName().startsWith(SafeWriteTest.class.getPackageName()))
                .map(method -> method.getType().getName().replaceAll(".*\\.", "") + "." + method.getName())
                .limit(1);
    }

    @Test
    void nobodySeesHalfAFile() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'" + "0".repeat(100_000) + "'}");
        List<String> halves = new ArrayList<>();
        AtomicBoolean ended = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!ended.get()) {
                String seen = read();
                if (seen.length() != 100_000 || seen.chars().distinct().count() != 1) {
                    halves.add(seen);
                }
            }
        });
        reader.start();
        for (int i = 1; i < 100; i++) {
            gateway.set("{'FILE_CONTENT_a':'" + String.valueOf(i % 10).repeat(100_000) + "'}");
        }
        ended.set(true);
        reader.join();

        assertThat(halves).isEmpty();
    }

    private String read() {
        try {
            return gateway.read("a");
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void theTemporaryFileIsInTheSameFolderAndWhatFailsLeavesTheOldContent() throws Exception {
        gateway.write("a", "old");
        Files.createDirectories(gateway.file(TEMPORARY).resolve("in-the-way"));
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILE_CONTENT_a':'new'}");

        assertThat(gateway.read("a")).isEqualTo("old");
        assertThat(gateway.error("a")).isNotEmpty();
    }

    @Test
    void whatAKillLeftBehindIsReplaced() throws Exception {
        gateway.write(TEMPORARY, "half a fi");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILE_CONTENT_a':'new'}");

        assertThat(gateway.read("a")).isEqualTo("new");
        assertThat(gateway.file(TEMPORARY)).doesNotExist();
    }

    @Test
    void ownerAndGroupAreGivenByName() throws Exception {
        PosixFileAttributes own = Files.readAttributes(gateway.data, PosixFileAttributes.class);
        gateway.set(
                "{'FILES':{'a':{'path':'%DATA_PATH%/a','owner':'" + own.owner().getName() + "','group':'"
                        + own.group().getName() + "'},'b':{'path':'%DATA_PATH%/b','group':'no-such-group'}}}");

        gateway.set("{'FILE_CONTENT_a':'x','FILE_CONTENT_b':'x'}");

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.file("b")).doesNotExist();
        assertThat(gateway.error("b")).contains("no-such-group");
    }
}
