// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The server's REST API: reads what it stored, does what its users do. Fails with an {@link IOException} while the server is away. */
final class ServerTelemetry {

    private static final Gson JSON = new Gson();
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String rest;
    private Optional<String> session = Optional.empty();

    ServerTelemetry(String rest) {
        this.rest = rest;
    }

    /** Whether anybody answers there. */
    static boolean answers(String rest) {
        try {
            new ServerTelemetry(rest).login();
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** All values of the device from a time on: by timestamp, then by key. */
    TreeMap<Long, JsonObject> read(String device, Set<String> keys, long from) throws IOException {
        TreeMap<Long, JsonObject> rows = new TreeMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        JsonObject series = get("/api/plugins/telemetry/DEVICE/" + id(device) + "/values/timeseries?keys="
                        + String.join(",", keys) + "&startTs=" + from + "&endTs=" + Long.MAX_VALUE
                        + "&limit=100000&orderBy=ASC&useStrictDataTypes=true")
                .getAsJsonObject();
        for (Map.Entry<String, JsonElement> key : series.entrySet()) {
            for (JsonElement point : key.getValue().getAsJsonArray()) {
                long time = point.getAsJsonObject().get("ts").getAsLong();
                rows.computeIfAbsent(time, missing -> new JsonObject())
                        .add(key.getKey(), point.getAsJsonObject().get("value"));
            }
        }
        return rows;
    }

    /** The server's id of a device. */
    String id(String device) throws IOException {
        return get("/api/tenant/devices?deviceName=" + device)
                .getAsJsonObject()
                .getAsJsonObject("id")
                .get("id")
                .getAsString();
    }

    JsonElement get(String path) throws IOException {
        return authorized(HttpRequest.newBuilder(URI.create(rest + path)));
    }

    JsonElement post(String path, String body) throws IOException {
        return post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    JsonElement post(String path, String contentType, byte[] body) throws IOException {
        return authorized(HttpRequest.newBuilder(URI.create(rest + path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    void delete(String path) throws IOException {
        authorized(HttpRequest.newBuilder(URI.create(rest + path)).DELETE());
    }

    private JsonElement authorized(HttpRequest.Builder request) throws IOException {
        String token = session.isPresent() ? session.get() : login();
        try {
            return send(request.header("X-Authorization", "Bearer " + token));
        } catch (IOException e) {
            session = Optional.empty();
            throw e;
        }
    }

    private String login() throws IOException {
        String token = send(HttpRequest.newBuilder(URI.create(rest + "/api/auth/login"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"username\":\"tenant@thingsboard.org\",\"password\":\"tenant\"}")))
                .getAsJsonObject()
                .get("token")
                .getAsString();
        session = Optional.of(token);
        return token;
    }

    private JsonElement send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the server answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().isEmpty() ? JsonNull.INSTANCE : JSON.fromJson(answer.body(), JsonElement.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
