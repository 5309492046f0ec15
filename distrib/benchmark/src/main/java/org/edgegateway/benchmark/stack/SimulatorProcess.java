// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simulator in a process of its own, which keeps no values, with two devices known by their tokens. */
public final class SimulatorProcess implements AutoCloseable {

    public static final String TOKEN = "benchmark-token";
    public static final String BARE_TOKEN = "bare-token";

    private static final Pattern READY = Pattern.compile("simulator ready mqtt=\\S+?:(\\d+).* rest=\\S+?:(\\d+)");

    private final Process process;
    private final int port;
    private final int restPort;

    private SimulatorProcess(Process process, Matcher ready) {
        this.process = process;
        this.port = Integer.parseInt(ready.group(1));
        this.restPort = Integer.parseInt(ready.group(2));
    }

    /** Starts it on a port and waits until it is ready; 0 for any port. */
    public static SimulatorProcess start(Path jar, int port) throws IOException {
        return start(jar, port, List.of(TOKEN, BARE_TOKEN));
    }

    /** Starts it with a device for each of the tokens. */
    public static SimulatorProcess start(Path jar, int port, List<String> tokens) throws IOException {
        return start(jar, port, tokens, List.of());
    }

    /** Starts it with further options, as on its command line. */
    public static SimulatorProcess start(Path jar, int port, List<String> tokens, List<String> options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "--mqtt-port",
                String.valueOf(port),
                "--rest-port",
                "0",
                "--keep",
                "0"));
        command.addAll(options);
        tokens.forEach(token -> command.addAll(List.of("--device", token + "=" + token)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<Matcher> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, ready), "output of the simulator");
        reader.setDaemon(true);
        reader.start();
        return new SimulatorProcess(process, ready.join());
    }

    private static void read(Process process, CompletableFuture<Matcher> ready) {
        String last = "it said nothing";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                Matcher matcher = READY.matcher(line);
                if (matcher.find()) {
                    ready.complete(matcher);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(new UncheckedIOException(e));
        }
        ready.completeExceptionally(new IllegalStateException("the simulator stopped: " + last));
    }

    public int port() {
        return port;
    }

    /** The port of its REST API. */
    public int restPort() {
        return restPort;
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
