// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.edgegateway.faults.Folders;

/**
 * While contents are pushed, somebody swaps a folder on their paths for a link to a folder outside, all the time. Nothing
 * may be written or made there, nor be told of what is there.
 */
public final class SwapRace {

    private static final String SECRET = "the secret, which nobody may see";
    private static final String FOLDER = "swapped";

    /** A write takes a few of them, so that some meet no link, some nothing else, and most a change. */
    private static final long PAUSE_NANOS = 200_000;

    private static final List<String> NAMES = List.of("file", "sub/file", "made/here/file");

    private final Path outside;
    private final Path folder;

    public SwapRace(Path folder) {
        this.folder = folder.resolve("race");
        outside = this.folder.resolve("outside");
    }

    /**
     * What came of it.
     *
     * @param swaps how often a link was in the folder's place
     * @param written pushes after which no error was told
     * @param escaped files and folders outside that are other than before
     * @param leaked reports that tell something of a file outside
     */
    public record Result(int pushes, long swaps, int written, long escaped, int leaked, Outcome outcome) {}

    public Result run(int pushes) throws IOException, InterruptedException {
        for (String name : List.of("file", "sub/file")) {
            Files.createDirectories(outside.resolve(name).getParent());
            Files.writeString(outside.resolve(name), SECRET);
        }
        Map<String, String> before = contents();
        Outcome outcome = Outcome.begun();
        AtomicInteger leaked = new AtomicInteger();
        AtomicLong swaps = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        int written = 0;
        try (Scene scene = new Scene(folder, outcome)) {
            scene.store.onReport(values -> leaked.addAndGet(tells(values) ? 1 : 0));
            Files.createDirectories(scene.file(FOLDER).resolve("sub"));
            NAMES.forEach(name -> scene.define(key(name), FOLDER + "/" + name, false));
            Thread swapper = new Thread(() -> swap(scene.file(FOLDER), over, swaps, outcome), "swapper");
            swapper.start();
            for (int push = 0; push < pushes; push++) {
                String name = NAMES.get(push % NAMES.size());
                scene.push(key(name), ("pushed " + push).getBytes(StandardCharsets.UTF_8));
                scene.settle();
                written += scene.store.error(key(name)).isEmpty() ? 1 : 0;
            }
            over.set(true);
            swapper.join();
        }
        return new Result(pushes, swaps.get(), written, differences(before, contents()), leaked.get(), outcome);
    }

    private static String key(String name) {
        return name.replace('/', '_');
    }

    private static boolean tells(JsonObject values) {
        String text = values.toString();
        return text.contains(SECRET) || text.contains(Hashes.md5(SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    /** In the end the folder is in its place. */
    private void swap(Path path, AtomicBoolean over, AtomicLong swaps, Outcome outcome) {
        Path aside = path.resolveSibling("aside");
        try {
            while (!over.get()) {
                Files.move(path, aside);
                insist(path, () -> Files.createSymbolicLink(path, outside));
                swaps.incrementAndGet();
                Files.delete(path);
                insist(path, () -> Files.move(aside, path));
                if (swaps.get() % 5 == 0) {
                    forget(path.resolve("made"));
                }
                LockSupport.parkNanos(swaps.get() % 10 * PAUSE_NANOS);
            }
        } catch (IOException e) {
            outcome.expect(false, "the swapping goes on: " + e);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    /** The manager may make a folder there anew while nothing is there. */
    private static void insist(Path path, Step step) {
        for (boolean done = false; !done; ) {
            try {
                step.take();
                done = true;
            } catch (IOException made) {
                forget(path);
            }
        }
    }

    /** The manager makes that folder again, perhaps at this very moment. */
    private static void forget(Path made) {
        try {
            if (Files.exists(made)) {
                Folders.delete(made);
            }
        } catch (IOException inUse) {
            Thread.onSpinWait();
        }
    }

    /** All that is outside: what files hold, and of folders that they are there. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(outside)) {
            for (Path path : all.toList()) {
                contents.put(
                        outside.relativize(path).toString(),
                        Files.isDirectory(path) ? "a folder" : Files.readString(path));
            }
        }
        return contents;
    }

    private static long differences(Map<String, String> before, Map<String, String> after) {
        long changed = before.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(after.get(entry.getKey())))
                .count();
        return changed
                + after.keySet().stream()
                        .filter(name -> !before.containsKey(name))
                        .count();
    }
}
