// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.edgegateway.file.manager.internal.FakeCloud;
import org.edgegateway.file.manager.internal.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths that want out: none is read, none is written. The folder beside the data folder must stay as it is. */
class HostilePathsTest {

    private static final String SECRET = "the secret";

    @TempDir
    private Path folder;

    private final FakeCloud cloud = new FakeCloud();
    private Gateway gateway;
    private Path outside;

    @BeforeEach
    void start() throws Exception {
        gateway = new Gateway(folder, cloud).start();
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        Files.createDirectories(gateway.file("sub"));
        Files.createSymbolicLink(gateway.file("to-file"), outside.resolve("secret"));
        Files.createSymbolicLink(gateway.file("to-folder"), outside);
        Files.createSymbolicLink(gateway.file("relative"), Path.of("../outside/secret"));
        Files.createSymbolicLink(gateway.file("chain"), gateway.file("to-folder"));
        Files.createSymbolicLink(gateway.file("dangling"), outside.resolve("not-there"));
        Files.createSymbolicLink(gateway.file("loop"), gateway.file("loop"));
        Files.createSymbolicLink(gateway.file("up"), Path.of(".."));
        Files.createSymbolicLink(gateway.file("self"), Path.of("."));
        Files.createLink(gateway.file("hard"), outside.resolve("secret"));
        Files.createSymbolicLink(gateway.file("proc"), Path.of("/proc/self"));
        Files.createSymbolicLink(gateway.file("zero"), Path.of("/dev/zero"));
        Files.writeString(gateway.file("app.key"), SECRET);
        Files.createDirectories(gateway.file("snapshots"));
        Files.writeString(gateway.file("snapshots/snapshot_0.xml"), SECRET);
        run("mkfifo", gateway.file("pipe").toString());
        run("mkfifo", gateway.file("sub/pipe").toString());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    static Stream<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "",
                " ",
                "/",
                "//",
                "/etc/passwd",
                "/etc/shadow",
                "/dev/null",
                "/dev/zero",
                "/dev/sda",
                "/dev/stdin",
                "/dev/fd/0",
                "/proc/self/mem",
                "/proc/self/environ",
                "/proc/self/root/etc/passwd",
                "/proc/self/cwd/pom.xml",
                "/sys/kernel/uevent_helper",
                "/tmp/x",
                "/var/run/docker.sock",
                "relative/path",
                "./a",
                "../outside/secret",
                "~/.ssh/id_rsa",
                "file:///etc/passwd",
                "http://example.com/x",
                "C:\\Windows\\system.ini",
                "\\\\server\\share\\x",
                "\u0000",
                "%DATA_PATH%",
                "%DATA_PATH%/",
                "%DATA_PATH%/.",
                "%DATA_PATH%/..",
                "%DATA_PATH%/sub/",
                "%DATA_PATH%/sub/..",
                "%DATA_PATH%/sub",
                "%DATA_PATH%/sub/.",
                "%DATA_PATH%/../outside/secret",
                "%DATA_PATH%/../outside/new",
                "%DATA_PATH%/./../outside/new",
                "%DATA_PATH%/sub/../../outside/secret",
                "%DATA_PATH%/sub/../../outside/new",
                "%DATA_PATH%/a/b/c/../../../../outside/new",
                "%DATA_PATH%//..//outside//secret",
                "%DATA_PATH%/...//../../outside/new",
                "%DATA_PATH%../outside/secret",
                "%DATA_PATH%x/new",
                "%DATA_PATH%-other/new",
                "$DATA_PATH/../outside/secret",
                "$DATA_PATH$/../outside/secret",
                "$DATA_PATH$DATA_PATH/../outside/secret",
                "%DATA_PATH%/../%DATA_PATH%/../outside/secret",
                "%data_path%/a",
                "${DATA_PATH}/a",
                "%DATA_PATH%/to-file",
                "%DATA_PATH%/to-folder/secret",
                "%DATA_PATH%/to-folder/new",
                "%DATA_PATH%/to-folder/sub/new",
                "%DATA_PATH%/to-folder/../secret",
                "%DATA_PATH%/to-folder",
                "%DATA_PATH%/relative",
                "%DATA_PATH%/chain/secret",
                "%DATA_PATH%/chain/new",
                "%DATA_PATH%/dangling",
                "%DATA_PATH%/dangling/x",
                "%DATA_PATH%/loop",
                "%DATA_PATH%/loop/x",
                "%DATA_PATH%/up/outside/secret",
                "%DATA_PATH%/up/outside/new",
                "%DATA_PATH%/up/new",
                "%DATA_PATH%/up/up/new",
                "%DATA_PATH%/self/up/outside/new",
                "%DATA_PATH%/self/self/to-file",
                "%DATA_PATH%/self",
                "%DATA_PATH%/hard",
                "%DATA_PATH%/self/hard",
                "%DATA_PATH%/proc/environ",
                "%DATA_PATH%/proc/root/etc/passwd",
                "%DATA_PATH%/proc/cwd/x",
                "%DATA_PATH%/zero",
                "%DATA_PATH%/pipe",
                "%DATA_PATH%/sub/pipe",
                "%DATA_PATH%/pipe/x",
                "%DATA_PATH%/app.key",
                "%DATA_PATH%/APP.KEY",
                "%DATA_PATH%/App.Key",
                "%DATA_PATH%/new.kEy",
                "%DATA_PATH%/new.key.",
                "%DATA_PATH%/new.key...",
                "%DATA_PATH%/new.key ",
                "%DATA_PATH%/new.key. . ",
                "%DATA_PATH%/new.\u212Aey",
                "%DATA_PATH%/new.\uFF4B\uFF45\uFF59",
                "%DATA_PATH%/new\uFF0Ekey",
                "%DATA_PATH%/x.key/inside",
                "%DATA_PATH%/snapshots/snapshot_0.xml",
                "%DATA_PATH%/SNAPSHOTS/x",
                "%DATA_PATH%/sub/snapshots/x",
                "%DATA_PATH%/snapshots./x",
                "%DATA_PATH%/sub/../snapshots/snapshot_0.xml",
                "%DATA_PATH%/self/snapshots/x",
                "%DATA_PATH%/\u017Fnapshots/x",
                "%DATA_PATH%/a\u0000b",
                "%DATA_PATH%/a\nb",
                "%DATA_PATH%/a\rb",
                "%DATA_PATH%/a\u001bb",
                "%DATA_PATH%/a\u007fb",
                "%DATA_PATH%/a\u0085b",
                "%DATA_PATH%/" + "n".repeat(256),
                "%DATA_PATH%/" + "\u00e4".repeat(128),
                "%DATA_PATH%/" + "d/".repeat(2_048) + "x",
                "/" + "x/".repeat(4_000)));
        for (int ups = 1; ups <= 12; ups++) {
            paths.add("%DATA_PATH%/" + "../".repeat(ups) + "etc/passwd");
            paths.add("%DATA_PATH%/sub/" + "../".repeat(ups + 1) + "outside/new");
        }
        return paths.stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void neitherReadsNorWritesThem(String path) throws Exception {
        List<String> before = everything();
        JsonObject definition = new JsonObject();
        definition.addProperty("path", path);
        JsonObject files = new JsonObject();
        files.add("a", definition);

        gateway.set("{'FILES':" + files + "}");
        gateway.set("{'FILE_CONTENT_a':'overwritten'}");

        assertThat(gateway.error("a")).as("why it is refused").isNotEmpty();
        assertThat(cloud.reports.toString()).doesNotContain(SECRET).doesNotContain("root:");
        assertThat(everything()).isEqualTo(before);
        assertThat(Files.readString(outside.resolve("secret"))).isEqualTo(SECRET);
    }

    /** Names that look like a way out and are none: files of that very name, below the root. */
    static Stream<String> harmless() {
        return Stream.of(
                "..%2foutside%2fnew",
                "%2e%2e",
                "%2e%2e/outside/new",
                "..%c0%af..%c0%afoutside",
                "..\\..\\outside\\new",
                "\uFF0E\uFF0E",
                "\uFF0E\uFF0E/x",
                "\u2024\u2024/x",
                "..;/x",
                "...",
                "..../x",
                ".. /x",
                "..\u200b",
                "-rf",
                "$(reboot)",
                "`reboot`",
                "a;b",
                "a|b",
                "*",
                "?",
                "con",
                "nul.txt",
                "a:b",
                "e\u0301",
                "\u00e9",
                "\u202Etxt.exe",
                "~");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void takesOddNamesForWhatTheyAre(String name) throws Exception {
        assumeThat(expressible(name)).as("the platform can express the name").isTrue();
        JsonObject definition = new JsonObject();
        definition.addProperty("path", "%DATA_PATH%/" + name);
        JsonObject files = new JsonObject();
        files.add("a", definition);

        gateway.set("{'FILES':" + files + "}");
        gateway.set("{'FILE_CONTENT_a':'content'}");

        assertThat(gateway.read(name)).isEqualTo("content");
        assertThat(gateway.file(name).toRealPath()).startsWith(gateway.data.toRealPath());
        assertThat(outside.resolve("new")).doesNotExist();
    }

    private static boolean expressible(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    @Test
    void followsALinkThatStaysBelowTheRoot() throws Exception {
        Files.writeString(gateway.file("sub/target"), "old");
        Files.createSymbolicLink(gateway.file("link"), Path.of("sub/target"));
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/link'}}}");

        gateway.set("{'FILE_CONTENT_a':'new'}");

        assertThat(gateway.read("sub/target")).isEqualTo("new");
        assertThat(gateway.file("link")).isSymbolicLink();
    }

    @Test
    void noticesThatALinkLeadsElsewhereNow() throws Exception {
        Files.writeString(gateway.file("one"), "one");
        Files.writeString(gateway.file("two"), "two");
        Files.createSymbolicLink(gateway.file("link"), Path.of("one"));
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/link'}}}");
        Files.delete(gateway.file("link"));
        Files.createSymbolicLink(gateway.file("link"), Path.of("two"));

        gateway.pass(Gateway.CHECK);

        assertThat(gateway.told("a")).isEqualTo("two");
    }

    @Test
    void refusesTwoWaysToTheSameFile() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/sub/x'},'b':{'path':'%DATA_PATH%/self/sub/x'}}}");

        assertThat(gateway.error("a")).isEmpty();
        assertThat(gateway.error("b")).contains("\"a\"");
    }

    @Test
    void isNotLedAwayByAFolderThatIsSwappedForALinkAllTheTime() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/swapped/secret'}}}");
        Path place = gateway.file("swapped");
        Path real = Files.createDirectories(gateway.file("real"));
        Thread swapper = new Thread(() -> swap(place, real));
        swapper.start();
        try {
            for (int i = 0; i < 500; i++) {
                gateway.set("{'FILE_CONTENT_a':'overwritten " + i + "'}");
            }
        } finally {
            swapper.interrupt();
            swapper.join();
        }

        assertThat(Files.readString(outside.resolve("secret"))).isEqualTo(SECRET);
        assertThat(cloud.reports.toString()).doesNotContain(SECRET);
        try (Stream<Path> all = Files.list(outside)) {
            assertThat(all).containsExactly(outside.resolve("secret"));
        }
    }

    private void swap(Path place, Path real) {
        try {
            Path link = gateway.file("link-to-outside");
            while (!Thread.interrupted()) {
                Files.move(real, place);
                Files.move(place, real);
                Files.createSymbolicLink(link, outside);
                Files.move(link, place);
                Files.delete(place);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(folder.resolve("own")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
