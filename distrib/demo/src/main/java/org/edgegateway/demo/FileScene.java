// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A file that the server's user pushes, somebody edits on the gateway, and the user pushes again. */
final class FileScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final String CONTENT = "FILE_CONTENT_motd";

    private final ServerTelemetry server;
    private final String device;
    private final Path file;

    /** @param folder what {@code %DATA_PATH%} stands for on the gateway */
    FileScene(ServerTelemetry server, String device, Path folder) {
        this.server = server;
        this.device = device;
        this.file = folder.resolve("motd");
    }

    /**
     * Plays it; gives how long each step took until the server knew of it.
     *
     * @throws DemoException when a step does not happen
     */
    String play() throws DemoException {
        try {
            String attributes = "/api/plugins/telemetry/DEVICE/" + server.id(device) + "/SHARED_SCOPE";
            server.post(attributes, "{\"FILES\":{\"motd\":{\"path\":\"%DATA_PATH%/motd\"}}}");
            Duration pushed = push(attributes, "pushed by the server");
            server.delete(attributes + "?keys=" + CONTENT);
            Files.writeString(file, "edited on the gateway");
            Duration edited = awaitRead("edited on the gateway");
            Duration again = push(attributes, "pushed again");
            return "a file was pushed in " + RoundTrips.millis(pushed)
                    + ", edited on the gateway and seen by the server in " + RoundTrips.millis(edited)
                    + ", pushed again in " + RoundTrips.millis(again);
        } catch (IOException e) {
            throw new DemoException("the file did not go round: " + e.getMessage());
        }
    }

    private Duration push(String attributes, String content) throws IOException, DemoException {
        JsonObject values = new JsonObject();
        values.addProperty(CONTENT, content);
        server.post(attributes, values.toString());
        Duration took = awaitRead(content);
        if (!Files.readString(file).equals(content)) {
            throw new DemoException(file + " does not hold what the server was told of it");
        }
        return took;
    }

    private Duration awaitRead(String content) throws IOException, DemoException {
        String path = "/api/plugins/telemetry/DEVICE/" + server.id(device)
                + "/values/attributes/CLIENT_SCOPE?keys=FILE_READ_motd";
        long start = System.nanoTime();
        while (!read(path).equals(content)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new DemoException("the server was not told within " + PATIENCE.toSeconds()
                        + " s that the file holds \"" + content + "\"");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private String read(String path) throws IOException {
        for (JsonElement attribute : server.get(path).getAsJsonArray()) {
            if (attribute.getAsJsonObject().get("key").getAsString().equals("FILE_READ_motd")) {
                return attribute.getAsJsonObject().get("value").getAsString();
            }
        }
        return "";
    }
}
