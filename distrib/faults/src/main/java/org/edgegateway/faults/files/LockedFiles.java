// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files that another program holds a lock on, which does not keep them from being replaced, and immutable ones. */
public final class LockedFiles {

    private static final String LOCKED = "locked";
    private static final String FREE = "free";

    private final Path folder;

    public LockedFiles(Path folder) {
        this.folder = folder;
    }

    public Outcome locked(int rounds) throws IOException, InterruptedException {
        Outcome outcome = Outcome.begun();
        try (Scene scene = new Scene(folder.resolve("locked"), outcome)) {
            scene.define(LOCKED, LOCKED, false);
            Files.writeString(scene.file(LOCKED), "old");
            for (int version = 1; version <= rounds; version++) {
                outcome.round();
                try (FileChannel channel = FileChannel.open(scene.file(LOCKED), StandardOpenOption.WRITE)) {
                    channel.lock();
                    scene.push(LOCKED, Contents.of(LOCKED, version));
                    outcome.expect(
                            scene.becomesRight(LOCKED, LOCKED, Contents.of(LOCKED, version)),
                            "a file that is locked is replaced all the same");
                }
            }
        }
        return outcome;
    }

    /** Pushed together with another file, whose restart must not be lost by it. */
    public Outcome immutable(int rounds) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("immutable"));
        Path probe = Files.writeString(work.resolve("probe"), "");
        if (!immutable(probe, true)) {
            return Outcome.skipped("files cannot be made immutable here, which needs root, chattr and a disk that can");
        }
        immutable(probe, false);
        Outcome outcome = Outcome.begun();
        try (Scene scene = new Scene(work, outcome)) {
            scene.define(FREE, FREE, true);
            scene.define(LOCKED, LOCKED, true);
            byte[] old = "old".getBytes(StandardCharsets.UTF_8);
            for (int version = 1; version <= rounds; version++) {
                outcome.round();
                Files.write(scene.file(LOCKED), old);
                scene.settle();
                push(scene, outcome, version, old);
                Files.delete(scene.file(LOCKED));
                scene.reconnect();
                outcome.expect(
                        scene.becomesRight(LOCKED, LOCKED, Contents.of(LOCKED, version)),
                        "once the file may be changed, it becomes right");
            }
        }
        return outcome;
    }

    private static void push(Scene scene, Outcome outcome, int version, byte[] old)
            throws IOException, InterruptedException {
        int restarts = scene.restarts();
        outcome.expect(immutable(scene.file(LOCKED), true), "the file is made immutable");
        JsonObject contents = new JsonObject();
        for (String key : List.of(FREE, LOCKED)) {
            contents.addProperty("FILE_CONTENT_" + key, new String(Contents.of(key, version), StandardCharsets.UTF_8));
        }
        scene.store.set(contents);
        scene.settle();
        outcome.refused();
        outcome.expect(scene.holds(LOCKED, old), "an immutable file stays as it is");
        outcome.expect(!scene.store.error(LOCKED).isEmpty(), "the server is told that a file is immutable");
        outcome.expect(scene.temporaryFiles() == 0, "a write that failed leaves nothing behind");
        outcome.expect(
                scene.becomesRight(FREE, FREE, Contents.of(FREE, version)), "the other file of the push is written");
        outcome.expect(
                Waiting.until(Scene.PATIENCE, () -> scene.restarts() > restarts),
                "the restart for the other file is done");
        immutable(scene.file(LOCKED), false);
    }

    private static boolean immutable(Path file, boolean yes) throws InterruptedException {
        return Commands.succeed(List.of("chattr"), yes ? "+i" : "-i", file.toString());
    }
}
