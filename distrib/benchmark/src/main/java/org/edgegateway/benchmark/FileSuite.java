// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.edgegateway.benchmark.stack.DeviceStack;
import org.edgegateway.benchmark.stack.FileStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.SimulatorRest;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;

/** The suite {@code files}: files mirrored, pushed and looked after, over a real connection to the simulator. */
final class FileSuite {

    private static final String GATEWAY = "gateway";
    private static final int FILES = 1_000;
    private static final int MANY = 10_000;
    private static final int FILES_IN_FOLDER = 100;
    private static final int CONTENTS_IN_MESSAGE = 50;
    private static final int CHANGES = 20;
    private static final int CHECKS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LINE = "a setting of the plant = 17 millimetres; "; // 41 bytes

    private final SimulatorRest rest;
    private final String device;
    private final Figures figures = new Figures();

    private FileSuite(SimulatorRest rest) throws Exception {
        this.rest = rest;
        device = rest.id(GATEWAY);
    }

    static Figures run(Path folder, Path simulatorJar) throws Exception {
        Folders.delete(folder);
        try (SimulatorProcess simulator =
                SimulatorProcess.start(simulatorJar, 0, List.of(), List.of("--gateway", "gateway=" + GATEWAY))) {
            MqttSession session = MqttSession.create(MqttSettings.builder("127.0.0.1", simulator.port())
                    .credentials(new MqttCredentials("", Optional.of(GATEWAY), Optional.empty()))
                    .build());
            FileSuite suite = new FileSuite(new SimulatorRest(simulator.restPort()));
            try (DeviceStack connection = new DeviceStack(folder.resolve("outbox"), session)) {
                try (FileStack files = new FileStack(folder.resolve("some"), connection)) {
                    suite.measureReconcile(files, 0, FILES, "reconcile_1k");
                    suite.measureAgain(files);
                    suite.measurePush(files);
                    suite.forgetAll(files);
                }
                try (FileStack files = new FileStack(folder.resolve("many"), connection)) {
                    double before = Meter.heapMegabytesAfterGc();
                    suite.measureReconcile(files, FILES, MANY, "reconcile_10k");
                    suite.figures.put("reconcile_10k_heap_mb", Meter.heapMegabytesAfterGc() - before);
                    suite.measureChanges(files);
                    suite.measureIdle(files);
                }
            }
            return suite.figures;
        } finally {
            Folders.delete(folder);
        }
    }

    /** Files that are there already, and that the server asks for the first time. */
    private void measureReconcile(FileStack files, int first, int count, String name) throws Exception {
        for (int i = first; i < first + count; i++) {
            Path file = files.data().resolve(path(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, content(i, "local"));
        }
        measure(name, count, files, () -> define(first, count), () -> files.read() == count && files.hashed() == count);
    }

    /** The connection comes back, and nothing has changed. */
    private void measureAgain(FileStack files) throws Exception {
        measure("reconcile_1k_again", FILES, files, files::connected, () -> true);
    }

    private void measurePush(FileStack files) throws Exception {
        double bare = bareReplacements(Files.createDirectories(files.data().resolve("bare")));
        double seconds = measure("push_1k", FILES, files, this::push, () -> files.read() == FILES);
        figures.put("push_files_per_s", FILES / seconds);
        figures.put("bare_replace_files_per_s", bare);
        for (int i = 0; i < FILES; i++) {
            if (!Files.readString(files.data().resolve(path(i))).equals(content(i, "server's"))) {
                throw new IllegalStateException(path(i) + " is not as it was pushed");
            }
        }
    }

    private void push() throws Exception {
        for (int from = 0; from < FILES; from += CONTENTS_IN_MESSAGE) {
            JsonObject contents = new JsonObject();
            for (int i = from; i < from + CONTENTS_IN_MESSAGE; i++) {
                contents.addProperty("FILE_CONTENT_" + key(i), content(i, "server's"));
            }
            rest.setShared(device, contents);
        }
    }

    private double measure(String name, int count, FileStack files, Meter.Work work, BooleanSupplier done)
            throws Exception {
        files.forget();
        JsonObject before = rest.statistics();
        long start = System.nanoTime();
        double[] seconds = {0};
        Meter.Usage usage = Meter.measure(() -> {
            work.run();
            seconds[0] = files.awaitQuiet(start, done, PATIENCE);
        });
        JsonObject after = rest.statistics();
        figures.put(name + "_files", count);
        figures.put(name + "_s", seconds[0]);
        figures.put(name + "_cpu_s", usage.cpuSeconds());
        figures.put(name + "_messages_sent", difference(before, after, "publishes"));
        figures.put(name + "_bytes_sent", difference(before, after, "payloadBytes"));
        return seconds[0];
    }

    private static double difference(JsonObject before, JsonObject after, String name) {
        return after.get(name).getAsDouble() - before.get(name).getAsDouble();
    }

    /** The least that a safe write takes on this disk: write, flush, rename, flush the folder. */
    private static double bareReplacements(Path folder) throws IOException {
        Path temporary = folder.resolve("temporary");
        long start = System.nanoTime();
        for (int i = 0; i < FILES; i++) {
            Files.writeString(temporary, content(i, "bare"));
            flush(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, folder.resolve(key(i)), StandardCopyOption.ATOMIC_MOVE);
            flush(folder, StandardOpenOption.READ);
        }
        return FILES / ((System.nanoTime() - start) / 1e9);
    }

    private static void flush(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** From a change made here to its report on disk, on its way to the server. */
    private void measureChanges(FileStack files) throws Exception {
        Samples millis = new Samples();
        for (int i = 0; i < CHANGES; i++) {
            files.forget();
            int file = FILES + i * (MANY / CHANGES);
            LockSupport.parkNanos(Duration.ofMillis(37L * i % 1_000).toNanos());
            long start = System.nanoTime();
            Files.writeString(files.data().resolve(path(file)), content(file, "changed here"));
            millis.add((files.awaitRead(key(file), FileStack.CHECK) - start) / 1e6);
        }
        figures.put("change_to_report_p50_ms", millis.median());
        figures.put("change_to_report_max_ms", millis.percentile(100));
    }

    private void measureIdle(FileStack files) throws Exception {
        files.awaitQuiet(System.nanoTime(), () -> true, PATIENCE);
        double cpu = files.cpuSeconds();
        Meter.Usage usage = Meter.measure(
                () -> LockSupport.parkNanos(FileStack.CHECK.multipliedBy(CHECKS).toNanos()));
        double own = files.cpuSeconds() - cpu;
        figures.put("idle_10k_process_cpu_percent", 100 * usage.cpuSeconds() / usage.seconds());
        figures.put("idle_10k_cpu_percent", 100 * own / usage.seconds());
        figures.put("idle_10k_cpu_ms_per_check", own * 1e3 / CHECKS);
        figures.put("idle_10k_heap_mb", Meter.heapMegabytesAfterGc());
    }

    private void forgetAll(FileStack files) throws Exception {
        define(0, 0);
        files.awaitQuiet(System.nanoTime(), () -> files.hashed() == 0, PATIENCE);
    }

    private void define(int first, int count) throws Exception {
        JsonObject definitions = new JsonObject();
        for (int i = first; i < first + count; i++) {
            JsonObject definition = new JsonObject();
            definition.addProperty("path", "%DATA_PATH%/" + path(i));
            definitions.add(key(i), definition);
        }
        JsonObject values = new JsonObject();
        values.add("FILES", definitions);
        rest.setShared(device, values);
    }

    private static String key(int i) {
        return "file" + i;
    }

    private static String path(int i) {
        return "folder" + i / FILES_IN_FOLDER + "/" + key(i);
    }

    /** A kilobyte. */
    private static String content(int i, String whose) {
        return whose + " " + i + ": " + LINE.repeat(24);
    }
}
