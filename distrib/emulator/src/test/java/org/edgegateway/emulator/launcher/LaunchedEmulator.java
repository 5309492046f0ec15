// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The launcher as a process of its own; its output goes to a file. */
final class LaunchedEmulator implements AutoCloseable {
    private static final long TIMEOUT_SECONDS = 15;

    private final Process process;
    private final Path output;

    private LaunchedEmulator(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LaunchedEmulator start(Path folder, Map<String, String> properties, String... arguments) throws IOException {
        Path bundles = Path.of(System.getProperty("emulator.bundles"));
        Path framework;
        try (Stream<Path> jars = Files.list(bundles)) {
            framework = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi-3.16"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                framework + ":" + System.getProperty("emulator.jar")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LaunchedEmulator(process, output);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void awaitOutput(String text) {
        Awaitility.await()
                .atMost(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .failFast("the emulator has ended", () -> !process.isAlive() && !output().contains(text))
                .untilAsserted(() -> assertThat(output()).contains(text));
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + output());
        }
        return process.exitValue();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
