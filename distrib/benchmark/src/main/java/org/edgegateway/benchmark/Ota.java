// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.edgegateway.benchmark.stack.PackageBytes;
import org.edgegateway.benchmark.stack.PackageSetup;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.SimulatorRest;
import org.edgegateway.benchmark.stack.UpdateStack;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;

/** The suite {@code ota}: downloads of one package, in one run against one simulator, quick and slow to answer. */
final class Ota {

    static final int IN_FLIGHT = 4;

    private static final long BYTES = 20_000_000;
    private static final long WARM_UP_BYTES = 5_000_000;
    private static final int DELAY_MILLIS = 50;
    private static final String OURS = SimulatorProcess.TOKEN;
    private static final String BARE = SimulatorProcess.BARE_TOKEN;

    private final SimulatorProcess simulator;
    private final Path folder;
    private final PackageSetup own;
    private final PackageSetup other;
    private final Figures figures = new Figures();

    private Ota(SimulatorProcess simulator, Path folder) throws Exception {
        this.simulator = simulator;
        this.folder = folder;
        SimulatorRest rest = new SimulatorRest(simulator.restPort());
        own = new PackageSetup(rest, OURS);
        other = new PackageSetup(rest, BARE);
    }

    static Figures run(Path folder, Path simulatorJar) throws Exception {
        Folders.delete(folder);
        Files.createDirectories(folder);
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0)) {
            Ota ota = new Ota(simulator, folder);
            ota.measure();
            ota.measureLarge();
            return ota.figures;
        } finally {
            Folders.delete(folder);
        }
    }

    static MqttSession session(int port, String token) {
        return MqttSession.create(MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(token), Optional.empty()))
                .build());
    }

    private void measure() throws Exception {
        assign("warm-up", WARM_UP_BYTES);
        try (UpdateStack ours = new UpdateStack(session(simulator.port(), OURS));
                BareChunks bare = new BareChunks(simulator.port(), BARE)) {
            for (int round = 0; round < 3; round++) {
                fetch(ours, "warm-up", WARM_UP_BYTES);
                bare.fetch(WARM_UP_BYTES, IN_FLIGHT);
            }
            assign("measured", BYTES);
            figures.put("package_mb", BYTES / 1e6);
            figures.put("parts_in_flight", IN_FLIGHT);
            Rates quick = rates(ours, bare);
            own.delay(DELAY_MILLIS);
            Rates slow = rates(ours, bare);
            own.delay(0);
            quick.put(figures, "0ms");
            slow.put(figures, "50ms");
            figures.put("ratio_to_bare_0ms", quick.ours / quick.bare);
            figures.put("ratio_to_bare_50ms", slow.ours / slow.bare);
            figures.put("ratio_to_single_0ms", quick.ours / quick.single);
            figures.atLeast("ratio_to_single_50ms", slow.ours / slow.single, 3);
        }
    }

    private void assign(String version, long bytes) throws Exception {
        own.assign(version + "-" + OURS, bytes);
        other.assign(version + "-" + BARE, bytes);
    }

    /** Megabytes per second of ours, of the bare loop, and of a bare loop that asks for one part at a time. */
    private record Rates(double ours, double bare, double single) {

        void put(Figures figures, String delay) {
            figures.put("ours_mb_per_s_" + delay, ours);
            figures.put("bare_mb_per_s_" + delay, bare);
            figures.put("single_mb_per_s_" + delay, single);
        }
    }

    private Rates rates(UpdateStack ours, BareChunks bare) throws Exception {
        double own = rate(() -> fetch(ours, "measured", BYTES));
        double loop = rate(() -> bare.fetch(BYTES, IN_FLIGHT));
        double single = rate(() -> bare.fetch(BYTES, 1));
        return new Rates(own, loop, single);
    }

    private static double rate(Meter.Work work) throws Exception {
        return BYTES / 1e6 / Meter.measure(work).seconds();
    }

    private void fetch(UpdateStack ours, String version, long bytes) throws Exception {
        Path target = Files.createDirectories(folder.resolve("package"));
        ours.fetch(version, bytes, IN_FLIGHT, target);
        check(target, bytes);
        Folders.delete(target);
    }

    private static void check(Path target, long bytes) throws IOException {
        try (InputStream stored = Files.newInputStream(target.resolve("package"));
                InputStream right = new PackageBytes(bytes)) {
            byte[] expected = new byte[1 << 16];
            for (int read = right.read(expected); read > 0; read = right.read(expected)) {
                byte[] actual = stored.readNBytes(read);
                if (!Arrays.equals(actual, 0, actual.length, expected, 0, read)) {
                    throw new IllegalStateException("the package is not what was offered");
                }
            }
        }
    }

    private void measureLarge() throws Exception {
        own.assign(LargePackage.VERSION, LargePackage.BYTES);
        Path target = Files.createDirectories(folder.resolve("large"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                LargePackage.class.getName(),
                String.valueOf(simulator.port()),
                OURS,
                target.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String peak = Optional.ofNullable(lines.readLine())
                    .orElseThrow(() -> new IllegalStateException("the large package was not downloaded"));
            figures.put("large_mb", LargePackage.BYTES / 1e6);
            figures.put("large_s", (System.nanoTime() - start) / 1e9);
            figures.atMost("large_peak_heap_mb", Double.parseDouble(peak), 64);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        check(target, LargePackage.BYTES);
    }
}
