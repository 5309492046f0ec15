// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.edgegateway.faults.Tmpfs;

/** A disk that is really full, or read-only: the old content stays, the server hears why, and in the end it is right. */
public final class BadFileDisk {

    private static final int DISK_BYTES = 4 << 20;
    private static final String FILE = "file";

    private final Path folder;

    public BadFileDisk(Path folder) {
        this.folder = folder.resolve("disk");
    }

    private interface Round {
        void run(Tmpfs disk, Scene scene, Outcome outcome, int round) throws IOException, InterruptedException;
    }

    /** Each round leaves another number of bytes free. */
    public Outcome full(int rounds, RandomGenerator random) throws IOException, InterruptedException {
        return run(rounds, (disk, scene, outcome, round) -> {
            Path filler = disk.folder().resolve("filler");
            long free = Files.getFileStore(disk.folder()).getUsableSpace();
            Files.write(filler, new byte[(int) Math.max(0, free - random.nextInt(Contents.MOST_BYTES))]);
            push(scene, outcome, round);
            Files.delete(filler);
        });
    }

    public Outcome readOnly(int rounds) throws IOException, InterruptedException {
        return run(rounds, (disk, scene, outcome, round) -> {
            disk.makeReadOnly();
            push(scene, outcome, round);
            outcome.expect(scene.holds(FILE, Contents.of(FILE, round - 1)), "a read-only file stays as it is");
            disk.makeWritable();
        });
    }

    private Outcome run(int rounds, Round round) throws IOException, InterruptedException {
        Optional<Tmpfs> mounted = Tmpfs.mount(folder, DISK_BYTES);
        if (mounted.isEmpty()) {
            return Outcome.skipped("a full and a read-only disk are not tried, as mounting one needs root");
        }
        Outcome outcome = Outcome.begun();
        try (Tmpfs disk = mounted.get();
                Scene scene = new Scene(disk.folder(), outcome)) {
            scene.define(FILE, FILE, false);
            scene.push(FILE, Contents.of(FILE, 0));
            outcome.expect(scene.becomesRight(FILE, FILE, Contents.of(FILE, 0)), "the first push is written");
            for (int version = 1; version <= rounds; version++) {
                outcome.round();
                scene.settle();
                round.run(disk, scene, outcome, version);
                scene.reconnect();
                outcome.expect(
                        scene.becomesRight(FILE, FILE, Contents.of(FILE, version)),
                        "once the disk is well, the file becomes right");
            }
        }
        return outcome;
    }

    private static void push(Scene scene, Outcome outcome, int version) throws IOException {
        scene.push(FILE, Contents.of(FILE, version));
        scene.settle();
        boolean isNew = scene.holds(FILE, Contents.of(FILE, version));
        outcome.expect(
                isNew || scene.holds(FILE, Contents.of(FILE, version - 1)),
                "a file has its old content or its new one");
        outcome.expect(
                isNew || !scene.store.error(FILE).isEmpty(), "the server is told why its content was not written");
        outcome.expect(scene.temporaryFiles() == 0, "a write that failed leaves nothing behind");
        if (!isNew) {
            outcome.refused();
        }
    }
}
