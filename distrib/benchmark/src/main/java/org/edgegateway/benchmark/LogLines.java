// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.kura.log.listener.LogListener;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.LogStack;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;

/** The suite {@code logs}: what log lines cost, and what a flood of them does to memory and telemetry. */
final class LogLines {

    private static final int WARM_UP = 500_000;
    private static final int BURST = 3_000_000;
    private static final int FLOOD = 50_000;
    private static final int SECONDS = 10;
    private static final int FILE_LINES = 2_000_000;
    private static final int PUBLISHED = 200_000;
    private static final int ROUNDS = 12;
    private static final int ROUND_SECONDS = 5;
    private static final int TELEMETRY_RATE = 100;
    private static final double MICROS = 1e6;

    private final Path folder;
    private final LogSource source = new LogSource();
    private final Figures figures = new Figures();

    private LogLines(Path folder) {
        this.folder = folder;
    }

    static Figures run(Path folder, Server server) throws Exception {
        Folders.delete(folder);
        Files.createDirectories(folder);
        try {
            LogLines suite = new LogLines(folder.toAbsolutePath());
            suite.measureTaking();
            suite.measureCost();
            suite.measureFile();
            suite.measurePublishing(server);
            suite.measureTelemetry(server);
            return suite.figures;
        } finally {
            Folders.delete(folder);
        }
    }

    /** As many lines as it takes. */
    private void measureTaking() throws Exception {
        try (LogStack stack = new LogStack(new Nowhere(), LogStack.DEFAULTS, "")) {
            source.log(WARM_UP, stack.listener());
            long before = stack.taken();
            Meter.Usage usage = Meter.measure(() -> source.log(BURST, stack.listener()));
            figures.put("offered_lines_per_s", BURST / usage.seconds());
            figures.atLeast("accepted_lines_per_s", (stack.taken() - before) / usage.seconds(), FLOOD);
        }
    }

    /** At a steady rate, beside a listener that does nothing. */
    private void measureCost() throws Exception {
        int lines = SECONDS * FLOOD;
        LogListener nothing = entry -> {};
        source.log(2, FLOOD, nothing);
        Meter.Usage idle = Meter.measure(() -> source.log(SECONDS, FLOOD, nothing));
        try (LogStack stack = new LogStack(new Nowhere(), LogStack.DEFAULTS, "")) {
            source.log(SECONDS, FLOOD, stack.listener());
            double heap = Meter.heapMegabytesAfterGc();
            long before = stack.taken();
            Meter.Usage usage = Meter.measure(() -> source.log(SECONDS, FLOOD, stack.listener()));
            figures.put("flood_lines_per_s", lines / usage.seconds());
            figures.atLeast("flood_accepted_percent", 100.0 * (stack.taken() - before) / lines, 99);
            figures.put("nothing_cpu_us_per_line", idle.cpuSeconds() * MICROS / lines);
            figures.put("cpu_us_per_line", usage.cpuSeconds() * MICROS / lines);
            figures.put("nothing_allocated_bytes_per_line", (double) idle.allocatedBytes() / lines);
            figures.put("allocated_bytes_per_line", (double) usage.allocatedBytes() / lines);
            figures.put("flood_cpu_percent", 100 * (usage.cpuSeconds() - idle.cpuSeconds()) / usage.seconds());
            figures.atMost("flood_heap_growth_mb", Meter.heapMegabytesAfterGc() - heap, 1);
        }
    }

    private void measureFile() throws Exception {
        Path file = folder.resolve("plant.log");
        Files.writeString(file, "");
        try (LogStack stack = new LogStack(new Nowhere(), LogStack.DEFAULTS, file.toString())) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            writeLines(file);
            Meter.Usage usage = Meter.measure(() -> awaitTaken(stack, FILE_LINES));
            figures.put("file_lines_per_s", FILE_LINES / usage.seconds());
            figures.put("file_cpu_us_per_line", usage.cpuSeconds() * MICROS / FILE_LINES);
        }
    }

    private static void writeLines(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < FILE_LINES; i++) {
                lines.write("2026-11-21T07:21:55,123 [plant] INFO  org.example.Line - valve moved to " + i + "\n");
            }
        }
    }

    private static void awaitTaken(LogStack stack, long lines) {
        while (stack.taken() < lines) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Lines that all reach the server, from a file, as nothing of that is dropped. */
    private void measurePublishing(Server server) throws Exception {
        Path file = folder.resolve("published.log");
        Files.writeString(file, "");
        try (DeliveryStack delivery = open(server, new Semaphore(0));
                LogStack stack = new LogStack(delivery.logs(), LogStack.NONE, file.toString())) {
            delivery.connect(Duration.ofSeconds(10));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            Meter.Usage usage = Meter.measure(() -> {
                Files.write(file, List.of(published()));
                awaitTaken(stack, PUBLISHED);
                delivery.awaitLogsEmpty(Duration.ofMinutes(2));
            });
            figures.put("published_lines_per_s", PUBLISHED / usage.seconds());
            figures.put("published_cpu_us_per_line", usage.cpuSeconds() * MICROS / PUBLISHED);
            figures.put("published_allocated_bytes_per_line", (double) usage.allocatedBytes() / PUBLISHED);
        }
    }

    private static String[] published() {
        String[] lines = new String[PUBLISHED];
        for (int i = 0; i < PUBLISHED; i++) {
            lines[i] = "INFO org.example.plant.Line - valve moved to position " + i + " in 17 ms, pressure is 4.2 bar";
        }
        return lines;
    }

    /** Telemetry in turns with and without a flood of lines. */
    private void measureTelemetry(Server server) throws Exception {
        Semaphore delivered = new Semaphore(0);
        Latencies quiet = new Latencies();
        Latencies flooded = new Latencies();
        try (DeliveryStack delivery = open(server, delivered);
                LogStack stack = new LogStack(delivery.logs(), LogStack.DEFAULTS, "")) {
            delivery.connect(Duration.ofSeconds(10));
            latencies(delivery, delivered);
            for (int round = 0; round < ROUNDS; round++) {
                quiet.add(latencies(delivery, delivered));
                Thread flood = new Thread(() -> source.log(ROUND_SECONDS, FLOOD, stack.listener()));
                flood.start();
                flooded.add(latencies(delivery, delivered));
                flood.join();
            }
        }
        figures.put("telemetry_p50_ms", quiet.p50.median());
        figures.put("telemetry_p50_in_flood_ms", flooded.p50.median());
        figures.put("telemetry_p99_ms", quiet.p99.median());
        figures.put("telemetry_p99_in_flood_ms", flooded.p99.median());
        figures.put("telemetry_p99_highest_ms", quiet.p99.percentile(100));
        figures.put("telemetry_p99_in_flood_highest_ms", flooded.p99.percentile(100));
        figures.atMost("telemetry_p99_ratio", flooded.p99.median() / quiet.p99.median(), 1.2);
    }

    /** Of each round; their medians are compared, so that what else the machine does in one of them does not count. */
    private static final class Latencies {

        private final Samples p50 = new Samples();
        private final Samples p99 = new Samples();

        void add(Samples round) {
            p50.add(round.median());
            p99.add(round.percentile(99));
        }
    }

    /** Publish to acknowledged, in milliseconds, of records one after the other. */
    private static Samples latencies(DeliveryStack delivery, Semaphore delivered) throws Exception {
        Samples millis = new Samples();
        AtomicLong number = new AtomicLong();
        Pace.run(ROUND_SECONDS * TELEMETRY_RATE, TELEMETRY_RATE, () -> {
            delivered.drainPermits();
            long start = System.nanoTime();
            delivery.publish(Records.message((int) number.incrementAndGet()));
            if (!delivered.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a record was not delivered within 30 s");
            }
            millis.add((System.nanoTime() - start) / 1e6);
        });
        return millis;
    }

    private DeliveryStack open(Server server, Semaphore delivered) throws IOException {
        MqttSession session = MqttSession.create(MqttSettings.builder(server.host(), server.port())
                .credentials(new MqttCredentials("", Optional.of(server.token()), Optional.empty()))
                .build());
        return DeliveryStack.open(folder.resolve("outbox"), OutboxSettings.defaults(), session, (lane, first, last) -> {
            if (lane == Priority.TELEMETRY) {
                delivered.release();
            }
        });
    }

    /** A connection that forgets. */
    private static final class Nowhere implements Logs {

        private static final Publication ACCEPTED = new Publication.Accepted("", List.of());

        @Override
        public Publication publish(LogEntry entry) {
            return ACCEPTED;
        }

        @Override
        public int mostMessageBytes() {
            return 32_000;
        }
    }
}
