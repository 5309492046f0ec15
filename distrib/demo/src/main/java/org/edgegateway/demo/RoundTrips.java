// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks something of the gateway through the server, as its users do, and waits for what comes back. */
final class RoundTrips {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LINE_PATIENCE = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(5);

    private final ServerTelemetry server;
    private final String device;

    RoundTrips(ServerTelemetry server, String device) {
        this.server = server;
        this.device = device;
    }

    /**
     * Calls the method that the demo's application answers, once it is there.
     *
     * @throws DemoException when the answer is another one, or none
     */
    Duration call() throws DemoException {
        try {
            String path = "/api/rpc/twoway/" + server.id(device);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                long start = System.nanoTime();
                JsonElement answer = server.post(path, "{\"method\":\"greet\",\"params\":{\"name\":\"gateway\"}}");
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                if (answer.toString().equals("{\"message\":\"accepted\"}")) {
                    return took;
                }
                if (System.nanoTime() > deadline) {
                    throw new DemoException("the call was answered with " + answer);
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        } catch (IOException e) {
            throw new DemoException("the gateway did not answer the call: " + e);
        }
    }

    /**
     * Gives the command {@code ping}.
     *
     * @throws DemoException when the answer is not Pong
     */
    Duration ping() throws DemoException {
        long start = System.nanoTime();
        String answer = command("ping", "{}");
        if (!answer.equals("Pong")) {
            throw new DemoException("the command ping was answered with " + answer);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Has all telemetry delivered again that was taken until now; gives the gateway's answer. */
    String republish() throws DemoException {
        return command(
                "archive_republish_messages",
                "{\"start_timestamp_ms\":0,\"end_timestamp_ms\":" + System.currentTimeMillis() + "}");
    }

    private String command(String name, String params) throws DemoException {
        try {
            String path = "/api/rpc/twoway/" + server.id(device);
            JsonElement answer = server.post(path, "{\"method\":\"" + name + "\",\"params\":" + params + "}");
            return answer.getAsJsonObject().get("message").getAsString();
        } catch (IOException | RuntimeException e) {
            throw new DemoException("the gateway did not answer the command " + name + ": " + e);
        }
    }

    /**
     * Sets a shared attribute, which the demo's application reports back as a client attribute.
     *
     * @throws DemoException when it does not come back
     */
    Duration attribute() throws DemoException {
        try {
            String id = server.id(device);
            String greeting = "hello at " + System.currentTimeMillis();
            JsonObject attributes = new JsonObject();
            attributes.addProperty("greeting", greeting);
            long start = System.nanoTime();
            server.post("/api/plugins/telemetry/DEVICE/" + id + "/SHARED_SCOPE", attributes.toString());
            while (!server.get("/api/plugins/telemetry/DEVICE/" + id + "/values/attributes/CLIENT_SCOPE")
                    .toString()
                    .contains(greeting)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new DemoException(
                            "the shared attribute did not come back within " + PATIENCE.toSeconds() + " s");
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (IOException e) {
            throw new DemoException("the server did not take the shared attribute: " + e);
        }
    }

    /**
     * Writes a line to the application's log until one of them is on the server: lines written before the gateway knows the
     * file are not published.
     *
     * @throws DemoException when none gets there
     */
    Duration logLine(Path log) throws DemoException {
        try {
            String path = "/api/plugins/telemetry/DEVICE/" + server.id(device) + "/values/timeseries?keys=message";
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < PATIENCE.toNanos()) {
                String line = "valve moved at " + System.nanoTime();
                long start = System.nanoTime();
                Files.writeString(log, "INFO " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                while (System.nanoTime() - start < LINE_PATIENCE.toNanos()) {
                    if (server.get(path).toString().contains(line)) {
                        return Duration.ofNanos(System.nanoTime() - start);
                    }
                    LockSupport.parkNanos(POLL.toNanos());
                }
            }
            throw new DemoException("no line of the log came to the server within " + PATIENCE.toSeconds() + " s");
        } catch (IOException e) {
            throw new DemoException("the line cannot be written or asked for: " + e);
        }
    }

    static String millis(Duration took) {
        return TimeUnit.NANOSECONDS.toMillis(took.toNanos()) + " ms";
    }
}
