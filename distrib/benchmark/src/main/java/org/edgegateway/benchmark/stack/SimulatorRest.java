// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** The simulator's REST API, as its user. */
public final class SimulatorRest {

    private static final Gson JSON = new Gson();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String session;

    public SimulatorRest(int port) throws IOException, InterruptedException {
        address = "http://127.0.0.1:" + port;
        session = send(request("/api/auth/login", "{\"username\":\"tenant@thingsboard.org\",\"password\":\"tenant\"}"))
                .get("token")
                .getAsString();
    }

    /** The id of a device. */
    public String id(String name) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + "/api/tenant/devices?deviceName=" + name))
                        .header("X-Authorization", "Bearer " + session))
                .getAsJsonObject("id")
                .get("id")
                .getAsString();
    }

    /** Calls a method of a device and waits for the answer. */
    public JsonObject call(String deviceId, String method, String params) throws IOException, InterruptedException {
        String body = "{\"method\":\"" + method + "\",\"params\":" + params + "}";
        return send(request("/api/rpc/twoway/" + deviceId, body).header("X-Authorization", "Bearer " + session));
    }

    /** Sets shared attributes of a device. */
    public void setShared(String deviceId, JsonObject values) throws IOException, InterruptedException {
        String path = "/api/plugins/telemetry/DEVICE/" + deviceId + "/SHARED_SCOPE";
        send(request(path, values.toString()).header("X-Authorization", "Bearer " + session));
    }

    /** What is at a path. */
    JsonObject get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("X-Authorization", "Bearer " + session));
    }

    /** Posts JSON to a path. */
    JsonObject post(String path, String body) throws IOException, InterruptedException {
        return send(request(path, body).header("X-Authorization", "Bearer " + session));
    }

    /** Posts a stream of bytes to a path. */
    void upload(String path, String type, Supplier<InputStream> body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address + path))
                .header("X-Authorization", "Bearer " + session)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(body)));
    }

    /** What happened to the simulator since its start. */
    public JsonObject statistics() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + "/simulator/statistics")));
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the simulator answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isBlank() ? new JsonObject() : JSON.fromJson(answer.body(), JsonObject.class);
    }
}
