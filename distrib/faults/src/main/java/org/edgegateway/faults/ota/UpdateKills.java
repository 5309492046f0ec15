// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edgegateway.benchmark.stack.PackageSetup;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.SimulatorRest;

/** Processes that update something are killed at random instants; the next one goes on, until the update is done. */
public final class UpdateKills {

    private static final int KILLS_PER_UPDATE = 10;
    private static final int LONGEST_LIFE_MILLIS = 900;
    private static final int PATIENCE_SECONDS = 120;
    private static final int PACKAGE_BYTES = 4_000_000;
    private static final List<String> ORDER = List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED");

    private final Path folder;

    public UpdateKills(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param updates that were begun
     * @param kills while they were being made
     * @param unfinished updates that were not done in the end
     * @param wrong updates after which the files were not those of the package
     * @param misreported updates whose states were not each told once and in order
     */
    public record Result(int updates, int kills, int unfinished, int wrong, int misreported) {}

    public Result run(Path simulatorJar, int kills) throws Exception {
        int updates = Math.max(1, kills / KILLS_PER_UPDATE);
        int killed = 0;
        int unfinished = 0;
        int wrong = 0;
        int misreported;
        Path told = folder.resolve("told");
        Files.createDirectories(folder);
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0, List.of(SimulatorProcess.TOKEN))) {
            SimulatorRest rest = new SimulatorRest(simulator.restPort());
            PackageSetup setup = new PackageSetup(rest, SimulatorProcess.TOKEN);
            setup.delay(5);
            for (int update = 1; update <= updates; update++) {
                byte[] content = random(update);
                Assignment assigned = assign(setup, String.valueOf(update), content);
                for (int life = 0; life < KILLS_PER_UPDATE; life++) {
                    killed += live(simulator.port(), assigned, told, LONGEST_LIFE_MILLIS) ? 0 : 1;
                }
                boolean done = live(simulator.port(), assigned, told, PATIENCE_SECONDS * 1_000);
                unfinished += done ? 0 : 1;
                Path file = folder.resolve("application").resolve("content");
                wrong += Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content) ? 0 : 1;
            }
            misreported = misreported(states(told), updates);
        }
        return new Result(updates, killed, unfinished, wrong, misreported);
    }

    /** @return whether it ended by itself */
    private boolean live(int port, Assignment assigned, Path told, int mostMillis) throws Exception {
        Process updater = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"))
                                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                        Updater.class.getName(),
                        String.valueOf(port),
                        SimulatorProcess.TOKEN,
                        folder.resolve("manager").toString(),
                        folder.resolve("application").toString(),
                        told.toString(),
                        assigned.version(),
                        String.valueOf(assigned.size()),
                        assigned.sha256()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (updater.getInputStream().read() < 0) {
                throw new IllegalStateException("the updater did not start");
            }
            boolean last = mostMillis > LONGEST_LIFE_MILLIS;
            int life = last ? mostMillis : ThreadLocalRandom.current().nextInt(mostMillis);
            return updater.waitFor(life, TimeUnit.MILLISECONDS) && updater.exitValue() == 0;
        } finally {
            updater.destroyForcibly().waitFor();
        }
    }

    /** How many updates were told otherwise than by each of their states, once and in order. */
    private static int misreported(List<String> states, int updates) {
        int wrong = Math.abs(states.size() - updates * ORDER.size());
        for (int update = 0; update < updates; update++) {
            int from = update * ORDER.size();
            boolean right = from + ORDER.size() <= states.size()
                    && states.subList(from, from + ORDER.size()).equals(ORDER);
            wrong += right ? 0 : 1;
        }
        return wrong;
    }

    private Assignment assign(PackageSetup setup, String version, byte[] content)
            throws IOException, InterruptedException, GeneralSecurityException {
        byte[] zip = zip(content);
        setup.assign(version, () -> new ByteArrayInputStream(zip));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        return new Assignment(version, zip.length, sha256);
    }

    private static byte[] random(int seed) {
        byte[] content = new byte[PACKAGE_BYTES];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("content");
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The states as the server has them: one per time, in the order of times. A known version may be told at a start. */
    private static List<String> states(Path told) throws IOException {
        Map<Long, String> states = new TreeMap<>();
        for (String line : Files.readAllLines(told)) {
            int blank = line.indexOf(' ');
            var values = JsonParser.parseString(line.substring(blank + 1)).getAsJsonObject();
            if (values.has("sw_state")) {
                states.put(
                        Long.valueOf(line.substring(0, blank)),
                        values.get("sw_state").getAsString());
            }
        }
        return List.copyOf(states.values());
    }
}
