// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** Random bytes of random files of an outbox overwritten: it opens, gives what is intact, and says what is not. */
final class Corruption {

    private static final int RECORDS = 600;
    private static final int ACKNOWLEDGED = 50;
    private static final int PAYLOAD_BYTES = 64;
    private static final LaneSettings SMALL =
            new LaneSettings(262_144, Duration.ofDays(30), new FsyncPolicy.Never(), Overflow.REJECT_NEWEST);

    private final Path folder;

    Corruption(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param openFailures outboxes that did not open or could not be read
     * @param silent losses that nobody was told of
     * @param wrong records given with other bytes than were stored
     * @param missingMax most records missing after one corruption
     */
    record Result(int corruptions, int openFailures, int silent, int wrong, int missingMax) {}

    Result run(int seeds) throws IOException {
        Path template = folder.resolve("template");
        fill(template);
        List<Path> files = Folders.files(template);
        Tally tally = new Tally();
        for (int seed = 0; seed < seeds; seed++) {
            Path damaged = folder.resolve("damaged-" + seed);
            Folders.copy(template, damaged);
            RandomGenerator random = new SplittableRandom(seed);
            damage(damaged.resolve(template.relativize(files.get(random.nextInt(files.size())))), random);
            check(damaged, tally);
        }
        return new Result(seeds, tally.openFailures, tally.silent, tally.wrong, tally.missingMax);
    }

    private static final class Tally {
        private int openFailures;
        private int silent;
        private int wrong;
        private int missingMax;
    }

    private static OutboxSettings settings() {
        return OutboxSettings.defaults().withLane(Priority.TELEMETRY, SMALL);
    }

    private static void fill(Path template) throws IOException {
        try (Outbox outbox = Outbox.open(template, settings())) {
            Lane lane = outbox.lane(Priority.TELEMETRY);
            for (int i = 1; i <= RECORDS; i++) {
                lane.append(payload(i));
            }
            lane.acknowledge(1, ACKNOWLEDGED);
        }
    }

    private static byte[] payload(long sequence) {
        return ByteBuffer.allocate(PAYLOAD_BYTES)
                .putLong(PAYLOAD_BYTES - Long.BYTES, sequence)
                .array();
    }

    private static void damage(Path file, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(file, bytes);
    }

    private static void check(Path damaged, Tally tally) {
        AtomicInteger told = new AtomicInteger();
        try (Outbox outbox =
                Outbox.open(damaged, settings(), InstantSource.system(), event -> told.incrementAndGet())) {
            Set<Long> found = new HashSet<>();
            Lane lane = outbox.lane(Priority.TELEMETRY);
            for (List<OutboxRecord> some = lane.read(0, 100, 1 << 20);
                    !some.isEmpty();
                    some = lane.read(some.get(some.size() - 1).sequence() + 1, 100, 1 << 20)) {
                for (OutboxRecord one : some) {
                    found.add(one.sequence());
                    tally.wrong +=
                            ByteBuffer.wrap(one.payload()).equals(ByteBuffer.wrap(payload(one.sequence()))) ? 0 : 1;
                }
            }
            int missing = 0;
            for (long sequence = ACKNOWLEDGED + 1; sequence <= RECORDS; sequence++) {
                missing += found.contains(sequence) ? 0 : 1;
            }
            tally.silent += missing > 0 && told.get() == 0 ? 1 : 0;
            tally.missingMax = Math.max(tally.missingMax, missing);
        } catch (IOException | RuntimeException e) {
            System.err.println(damaged.getFileName() + " does not open: " + e);
            tally.openFailures++;
        }
    }
}
