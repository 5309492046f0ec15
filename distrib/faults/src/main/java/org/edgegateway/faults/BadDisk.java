// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** A disk that is really full, or read-only: what was stored stays, what is not stored is refused aloud. */
final class BadDisk {

    private static final int DISK_BYTES = 512 << 10;
    private static final int FILLER_BYTES = 300 << 10;
    private static final int LARGEST_RECORD = 2_000;
    private static final OutboxSettings SETTINGS = settings();

    private final Path folder;

    BadDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it, in records over all rounds.
     *
     * @param lost stored, but not found again
     * @param wrong given with other bytes than were stored
     * @param silent rounds in which the disk took no more and nobody was told
     * @param stuck rounds after which nothing could be stored though the disk was well again
     */
    record Result(int rounds, long stored, long lost, long wrong, int silent, int stuck) {

        static final Result NONE = new Result(0, 0, 0, 0, 0, 0);

        /** What is reported where no file system can be mounted. */
        static final Result SKIPPED = new Result(-1, -1, -1, -1, -1, -1);

        Result plus(Result other) {
            return new Result(
                    rounds + other.rounds,
                    stored + other.stored,
                    lost + other.lost,
                    wrong + other.wrong,
                    silent + other.silent,
                    stuck + other.stuck);
        }
    }

    private interface Round {
        Result run(Tmpfs disk, Path outbox, RandomGenerator random) throws IOException, InterruptedException;
    }

    Result full(int rounds) throws IOException, InterruptedException {
        return run(rounds, this::fill);
    }

    Result readOnly(int rounds) throws IOException, InterruptedException {
        return run(rounds, BadDisk::protect);
    }

    private Result run(int rounds, Round round) throws IOException, InterruptedException {
        Optional<Tmpfs> mounted = Tmpfs.mount(folder.resolve("disk"), DISK_BYTES);
        if (mounted.isEmpty()) {
            System.err.println("a full and a read-only disk are not tried: mounting one needs root");
            return Result.SKIPPED;
        }
        try (Tmpfs disk = mounted.get()) {
            Result sum = Result.NONE;
            for (int seed = 0; seed < rounds; seed++) {
                Path outbox = disk.folder().resolve("outbox-" + seed);
                sum = sum.plus(round.run(disk, outbox, new SplittableRandom(seed)));
                Folders.delete(outbox);
            }
            return sum;
        }
    }

    private Result fill(Tmpfs disk, Path path, RandomGenerator random) throws IOException {
        Path filler = disk.folder().resolve("filler");
        Path killed = folder.resolve("killed");
        Stored stored = new Stored();
        boolean told;
        boolean resumed;
        try (Outbox outbox = Outbox.open(path, SETTINGS)) {
            Lane lane = outbox.lane(Priority.TELEMETRY);
            Files.write(filler, new byte[LARGEST_RECORD * 2 + random.nextInt(FILLER_BYTES)]);
            told = !appendMany(stored, lane, DISK_BYTES, random);
            for (int i = 0; i < 100; i++) {
                appendMany(stored, lane, 1, random);
            }
            Files.delete(filler);
            resumed = appendMany(stored, lane, 1, random);
            Folders.copy(path, killed);
        }
        try (Outbox outbox = Outbox.open(killed, SETTINGS)) {
            return result(stored, outbox, told, resumed);
        } finally {
            Folders.delete(killed);
        }
    }

    private static Result protect(Tmpfs disk, Path path, RandomGenerator random)
            throws IOException, InterruptedException {
        Stored stored = new Stored();
        try (Outbox outbox = Outbox.open(path, SETTINGS)) {
            appendMany(stored, outbox.lane(Priority.TELEMETRY), 1 + random.nextInt(100), random);
        }
        disk.makeReadOnly();
        boolean told;
        try (Outbox outbox = Outbox.open(path, SETTINGS)) {
            told = !appendMany(stored, outbox.lane(Priority.TELEMETRY), 1, random);
        } catch (IOException readOnly) {
            told = true;
        }
        disk.makeWritable();
        try (Outbox outbox = Outbox.open(path, SETTINGS)) {
            boolean resumed = appendMany(stored, outbox.lane(Priority.TELEMETRY), 1, random);
            return result(stored, outbox, told, resumed);
        }
    }

    private static Result result(Stored stored, Outbox outbox, boolean told, boolean resumed) throws IOException {
        Stored.Difference difference = stored.compare(outbox.lane(Priority.TELEMETRY));
        return new Result(1, stored.count(), difference.lost(), difference.wrong(), told ? 0 : 1, resumed ? 0 : 1);
    }

    /** Appends so many records of random sizes; false as soon as one is refused. */
    private static boolean appendMany(Stored stored, Lane lane, int records, RandomGenerator random) {
        try {
            for (int i = 0; i < records; i++) {
                stored.append(lane, random.nextInt(LARGEST_RECORD));
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static OutboxSettings settings() {
        OutboxSettings defaults = OutboxSettings.defaults().withFreeBytesKept(0);
        return defaults.withLane(
                Priority.TELEMETRY, defaults.lane(Priority.TELEMETRY).withOverflow(Overflow.REJECT_NEWEST));
    }
}
