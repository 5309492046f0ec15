// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** Appends alone, by eight threads at once. */
final class Appends {

    private static final int THREADS = 8;
    private static final int PAYLOAD_BYTES = 100;
    private static final double SECONDS = 2;
    private static final int ROUNDS = 3;

    private final Path folder;

    Appends(Path folder) {
        this.folder = folder;
    }

    void measure(Figures figures) throws Exception {
        Samples interval = new Samples();
        Samples each = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            interval.add(perSecond("interval" + round, new FsyncPolicy.Interval(Duration.ofMillis(100))));
            each.add(perSecond("each" + round, new FsyncPolicy.EveryAppend()));
        }
        figures.atLeast("append_interval_per_s", interval.median(), 300_000);
        figures.atLeast("append_each_per_s", each.median(), 5_000);
    }

    private double perSecond(String name, FsyncPolicy policy) throws Exception {
        LaneSettings settings = new LaneSettings(1L << 32, Duration.ofDays(30), policy, Overflow.REJECT_NEWEST);
        try (Outbox outbox =
                Outbox.open(folder.resolve(name), OutboxSettings.defaults().withLane(Priority.TELEMETRY, settings))) {
            Lane lane = outbox.lane(Priority.TELEMETRY);
            long start = System.nanoTime();
            appendAtOnce(lane, start + (long) (SECONDS * 1e9));
            double seconds = (System.nanoTime() - start) / 1e9;
            return lane.depth() / seconds;
        } finally {
            Folders.delete(folder.resolve(name));
        }
    }

    private static void appendAtOnce(Lane lane, long until) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> threads = new ArrayList<>();
        byte[] payload = new byte[PAYLOAD_BYTES];
        for (int i = 0; i < THREADS; i++) {
            threads.add(pool.submit(() -> {
                while (System.nanoTime() < until) {
                    lane.append(payload);
                }
                return null;
            }));
        }
        pool.shutdown();
        for (Future<?> thread : threads) {
            thread.get();
        }
    }
}
