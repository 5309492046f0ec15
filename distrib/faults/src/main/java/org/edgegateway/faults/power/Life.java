// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;
import org.edgegateway.outbox.internal.JournalLane;
import org.edgegateway.outbox.internal.LaneEnvironment;

/** What is done with a lane between two power cuts: read, acknowledge a part, append on two threads until it is dark. */
final class Life {

    private static final Path FOLDER = Path.of("lane");
    private static final int THREADS = 2;
    private static final int BURST = 10;
    private static final long PAUSE_NANOS = 500_000;
    private static final int PAYLOAD_BYTES = 64;

    private final VolatileDisk disk;
    private final LaneSettings settings;
    private final AtomicLong ids;

    /** Instants at which the append of an id had returned. */
    private final Map<Long, Long> stored = new ConcurrentHashMap<>();

    /** @param ids gives every record of all lives an id of its own */
    Life(VolatileDisk disk, LaneSettings settings, AtomicLong ids) {
        this.disk = disk;
        this.settings = settings;
        this.ids = ids;
    }

    Map<Long, Long> stored() {
        return stored;
    }

    /** The ids that a lane on the disk gives, by sequence. */
    Map<Long, Long> found() throws IOException {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try (JournalLane lane = open(scheduler)) {
            Map<Long, Long> found = new HashMap<>();
            for (OutboxRecord one : lane.read(0, Integer.MAX_VALUE, Long.MAX_VALUE)) {
                found.put(one.sequence(), id(one.payload()));
            }
            return found;
        } finally {
            scheduler.shutdownNow();
        }
    }

    /** Lives for a while, with the records up to a sequence acknowledged; then the power is cut. */
    VolatileDisk live(Duration length, long acknowledged, RandomGenerator random)
            throws IOException, InterruptedException {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try {
            JournalLane lane = open(scheduler);
            lane.acknowledge(1, acknowledged);
            List<Thread> writers = IntStream.range(0, THREADS)
                    .mapToObj(i -> new Thread(() -> append(lane), "writer"))
                    .toList();
            writers.forEach(Thread::start);
            LockSupport.parkNanos(length.toNanos());
            VolatileDisk left = disk.cutPower(random);
            for (Thread writer : writers) {
                writer.join();
            }
            return left;
        } finally {
            scheduler.shutdownNow();
        }
    }

    private JournalLane open(ScheduledExecutorService scheduler) throws IOException {
        return JournalLane.open(
                FOLDER,
                Priority.TELEMETRY,
                settings,
                new LaneEnvironment(disk, InstantSource.system(), scheduler, event -> {}, 0));
    }

    private void append(JournalLane lane) {
        try {
            while (true) {
                for (int i = 0; i < BURST; i++) {
                    long id = ids.incrementAndGet();
                    lane.append(payload(id));
                    stored.put(id, System.nanoTime());
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException dark) {
            if (disk.cutAt() == 0) {
                throw new UncheckedIOException(dark);
            }
        }
    }

    private static byte[] payload(long id) {
        ByteBuffer payload = ByteBuffer.allocate(PAYLOAD_BYTES);
        while (payload.hasRemaining()) {
            payload.putLong(id);
        }
        return payload.array();
    }

    /** The id that a payload holds again and again; -1 if it is not one that was stored. */
    private static long id(byte[] payload) {
        long id = ByteBuffer.wrap(payload).getLong();
        return ByteBuffer.wrap(payload).equals(ByteBuffer.wrap(payload(id))) ? id : -1;
    }
}
