// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Measures one contender in a folder of its own, deleted afterwards. */
final class Measurement {

    private static final int PAYLOAD_BYTES = 100;

    private final Contender contender;
    private final Path parent;

    Measurement(Contender contender, Path parent) {
        this.contender = contender;
        this.parent = parent;
    }

    /** Appends per second of some threads that append for some seconds. */
    double appendsPerSecond(Policy policy, int threads, double seconds) throws Exception {
        Path folder = Files.createTempDirectory(parent, "store");
        try (Store store = contender.opener().open(folder, policy)) {
            LongAdder count = new LongAdder();
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            List<Future<?>> appending = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                appending.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        store.append(new byte[PAYLOAD_BYTES]);
                        count.increment();
                    }
                    return count;
                }));
            }
            for (Future<?> thread : appending) {
                thread.get();
            }
            pool.shutdown();
            return count.sum() / ((System.nanoTime() - start) / 1e9);
        } finally {
            delete(folder);
        }
    }

    /** What it takes to go on with a store that holds records. */
    record Reopening(double seconds, double heapMegabytes, double diskMegabytes) {}

    Reopening reopen(int records) throws Exception {
        Path folder = Files.createTempDirectory(parent, "store");
        try {
            try (Store store = contender.opener().open(folder, Policy.FILL)) {
                for (int i = 0; i < records; i++) {
                    store.append(new byte[PAYLOAD_BYTES]);
                }
            }
            double disk = bytesIn(folder) / 1e6;
            double before = heapMegabytes();
            long start = System.nanoTime();
            try (Store store = contender.opener().open(folder, Policy.NEVER)) {
                long count = store.count();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (count != records) {
                    throw new IllegalStateException(contender.name() + " holds " + count + " records");
                }
                return new Reopening(seconds, heapMegabytes() - before, disk);
            }
        } finally {
            delete(folder);
        }
    }

    private static double heapMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
