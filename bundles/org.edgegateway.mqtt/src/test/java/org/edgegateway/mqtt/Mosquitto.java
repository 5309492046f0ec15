// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A mosquitto broker of its own for a test; tests that need one are skipped where mosquitto is not installed. */
final class Mosquitto implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/mosquitto");

    private final Process process;
    private final int port;

    private Mosquitto(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a broker with these lines added to its configuration. */
    static Mosquitto start(Path folder, String... lines) throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: no mosquitto at " + PROGRAM);
        int port = freePort();
        return start(folder, port, lines);
    }

    static Mosquitto start(Path folder, int port, String... lines) throws IOException {
        Path configuration = folder.resolve("mosquitto.conf");
        Files.writeString(
                configuration, "listener " + port + " 127.0.0.1\nuser root\n" + String.join("\n", lines) + "\n");
        Process process = new ProcessBuilder(PROGRAM.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mosquitto.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> accepts(port));
        return new Mosquitto(process, port);
    }

    int port() {
        return port;
    }

    /** Kills the broker without a goodbye to its clients. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
