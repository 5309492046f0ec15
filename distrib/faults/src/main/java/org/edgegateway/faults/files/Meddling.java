// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.edgegateway.faults.Folders;

/** Somebody on the gateway meddles with a file at random instants of a push. */
public final class Meddling {

    private static final long LATEST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String FILE = "file";
    private static final String SECRET = "the secret";

    /** What is done to the file, and undone. */
    public enum Kind {
        DELETED {
            @Override
            void make(Path file, Path outside) throws IOException {
                Files.deleteIfExists(file);
            }
        },
        FOLDER {
            @Override
            void make(Path file, Path outside) throws IOException {
                Files.deleteIfExists(file);
                Files.createDirectory(file);
                Files.writeString(file.resolve("child"), "x");
            }
        },
        LINK {
            @Override
            void make(Path file, Path outside) throws IOException {
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, outside);
            }
        },
        HARD_LINK {
            @Override
            void make(Path file, Path outside) throws IOException {
                Files.deleteIfExists(file);
                Files.createLink(file, outside);
            }
        };

        abstract void make(Path file, Path outside) throws IOException;
    }

    private final Path folder;

    public Meddling(Path folder) {
        this.folder = folder;
    }

    public Outcome run(Kind kind, int rounds, RandomGenerator random) throws IOException, InterruptedException {
        Path work = folder.resolve("meddling-" + kind);
        Path outside = Files.createDirectories(work).resolve("outside");
        Files.writeString(outside, SECRET);
        Outcome outcome = Outcome.begun();
        try (Scene scene = new Scene(work, outcome)) {
            scene.define(FILE, FILE, true);
            for (int version = 1; version <= rounds; version++) {
                outcome.round();
                Thread meddler = meddler(kind, scene.file(FILE), outside, random.nextLong(LATEST_NANOS));
                scene.push(FILE, Contents.of(FILE, version));
                meddler.join();
                scene.settle();
                outcome.expect(Files.readString(outside).equals(SECRET), "nothing outside is written");
                outcome.expect(scene.temporaryFiles() == 0, "a write that failed leaves nothing behind");
                if (!scene.store.error(FILE).isEmpty()) {
                    outcome.refused();
                }
                undo(kind, scene.file(FILE));
                scene.reconnect();
                outcome.expect(
                        scene.becomesRight(FILE, FILE, Contents.of(FILE, version)),
                        "once nobody meddles, the file becomes right");
            }
        }
        return outcome;
    }

    /** What the manager writes in between makes it fail now and then, and then it is done again. */
    private static Thread meddler(Kind kind, Path file, Path outside, long nanos) {
        Thread meddler = new Thread(() -> {
            LockSupport.parkNanos(nanos);
            for (boolean done = false; !done; ) {
                try {
                    kind.make(file, outside);
                    done = true;
                } catch (IOException again) {
                    Thread.onSpinWait();
                }
            }
        });
        meddler.start();
        return meddler;
    }

    private static void undo(Kind kind, Path file) throws IOException {
        if (List.of(Kind.LINK, Kind.HARD_LINK).contains(kind)) {
            Files.deleteIfExists(file);
        } else if (kind == Kind.FOLDER && Files.isDirectory(file)) {
            Folders.delete(file);
        }
    }
}
