// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/** Much at once. */
public final class Bulk {

    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    public Bulk(Path folder) {
        this.folder = folder.resolve("bulk");
    }

    /** @param took until all were written and the server knew, with an fsync of each file and of its folder */
    public record Result(Outcome outcome, Duration took) {}

    /** One content of exactly 1 MB. */
    public Outcome megabyte() throws IOException {
        Outcome outcome = Outcome.begun();
        outcome.round();
        byte[] content = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (Scene scene = new Scene(folder.resolve("megabyte"), outcome)) {
            scene.define("large", "large", false);
            scene.push("large", content);
            outcome.expect(scene.becomesRight("large", "large", content), "1 MB is written and its hash is told");
            outcome.expect(scene.store.read("large").equals("E_TOOLARGE"), "the server is told that it is too large");
        }
        return outcome;
    }

    /** So many files pushed in one message. */
    public Result files(int count) throws IOException {
        Outcome outcome = Outcome.begun();
        outcome.round();
        try (Scene scene = new Scene(folder.resolve("files"), outcome)) {
            JsonObject contents = new JsonObject();
            for (int i = 0; i < count; i++) {
                contents.addProperty("FILE_CONTENT_" + key(i), "content of " + i);
            }
            scene.defineAll(IntStream.range(0, count).mapToObj(Bulk::key).toList());
            scene.settle();
            long start = System.nanoTime();
            scene.store.set(contents);
            for (int i = 0; i < count; i++) {
                byte[] content = ("content of " + i).getBytes(StandardCharsets.UTF_8);
                outcome.expect(scene.becomesRight(key(i), key(i), content), "each of many files is written");
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            boolean restarted = Waiting.until(Scene.PATIENCE, () -> scene.restarts() > 0);
            outcome.expect(restarted && scene.restarts() == 1, "many changes at once cause one restart");
            return new Result(outcome, took);
        }
    }

    private static String key(int i) {
        return "file" + i;
    }
}
