// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ThingsBoard look-alike in a process of its own, with one device, and what its user reads there by REST. */
final class Simulator implements AutoCloseable {

    static final String DEVICE = "gateway under test";
    static final String TOKEN = "token-under-test";

    private static final Pattern READY =
            Pattern.compile("simulator ready mqtt=[^: ]+:(\\d+) tls=[^: ]+:(\\d+) rest=(\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path authority;
    private final int mqttPort;
    private final int tlsPort;
    private final String rest;
    private final String login;
    private final String device;

    private Simulator(Process process, Path authority, Matcher ready) {
        this.process = process;
        this.authority = authority;
        mqttPort = Integer.parseInt(ready.group(1));
        tlsPort = Integer.parseInt(ready.group(2));
        rest = ready.group(3);
        login = post("/api/auth/login", "{\"username\":\"tenant@thingsboard.org\",\"password\":\"tenant\"}")
                .get("token")
                .getAsString();
        device = post(
                        "/api/device?accessToken=" + TOKEN,
                        "{\"name\":\"" + DEVICE + "\",\"additionalInfo\":{\"gateway\":true}}")
                .getAsJsonObject("id")
                .get("id")
                .getAsString();
    }

    /** Starts it on free ports and returns when it is ready. */
    static Simulator start(Path folder) throws IOException {
        Path output = folder.resolve("simulator.out");
        Path authority = folder.resolve("authority.pem");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("simulator.jar"),
                        "--mqtt-port",
                        "0",
                        "--rest-port",
                        "0",
                        "--tls-port",
                        "0",
                        "--self-signed-ca",
                        authority.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            Matcher ready = await("simulator")
                    .failFast("the simulator ended", () -> !process.isAlive())
                    .until(() -> READY.matcher(Files.readString(output)), Matcher::find);
            return new Simulator(process, authority, ready);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IOException("no simulator: " + Files.readString(output), e);
        }
    }

    int mqttPort() {
        return mqttPort;
    }

    int tlsPort() {
        return tlsPort;
    }

    /** The PEM file of the authority that signed the server's certificate. */
    Path authority() {
        return authority;
    }

    /** The newest value of each key that the device has sent, as JSON of their types. */
    JsonObject telemetry() {
        return telemetry(device);
    }

    /** Everything that the device has sent under a key, oldest first, as texts. */
    List<String> history(String key) {
        JsonObject series = send(HttpRequest.newBuilder(URI.create(rest + "/api/plugins/telemetry/DEVICE/" + device
                + "/values/timeseries?keys=" + key + "&startTs=0&endTs=9999999999999&limit=10000&orderBy=ASC")));
        List<String> values = new ArrayList<>();
        if (series.has(key)) {
            series.getAsJsonArray(key)
                    .forEach(
                            one -> values.add(one.getAsJsonObject().get("value").getAsString()));
        }
        return values;
    }

    /** The same of a child device; empty as long as there is no such device. */
    JsonObject telemetryOfChild(String name) {
        JsonObject child = child(name);
        return child.has("id") ? telemetry(child.getAsJsonObject("id").get("id").getAsString()) : new JsonObject();
    }

    /** Sets shared attributes of the device, as its user does. */
    void setShared(String attributes) {
        exchange(HttpRequest.newBuilder(URI.create(rest + "/api/plugins/telemetry/DEVICE/" + device + "/SHARED_SCOPE"))
                .POST(BodyPublishers.ofString(attributes)));
    }

    /** Sets shared attributes of a child device. */
    void setSharedOfChild(String name, String attributes) {
        String id = child(name).getAsJsonObject("id").get("id").getAsString();
        exchange(HttpRequest.newBuilder(URI.create(rest + "/api/plugins/telemetry/DEVICE/" + id + "/SHARED_SCOPE"))
                .POST(BodyPublishers.ofString(attributes)));
    }

    /** Deletes a shared attribute of the device. */
    void deleteShared(String key) {
        exchange(HttpRequest.newBuilder(
                        URI.create(rest + "/api/plugins/telemetry/DEVICE/" + device + "/SHARED_SCOPE?keys=" + key))
                .DELETE());
    }

    /** The client attributes that the device has reported, by key. */
    JsonObject clientAttributes() {
        JsonObject attributes = new JsonObject();
        String body = exchange(HttpRequest.newBuilder(
                URI.create(rest + "/api/plugins/telemetry/DEVICE/" + device + "/values/attributes/CLIENT_SCOPE")));
        JsonParser.parseString(body)
                .getAsJsonArray()
                .forEach(one -> attributes.add(
                        one.getAsJsonObject().get("key").getAsString(),
                        one.getAsJsonObject().get("value")));
        return attributes;
    }

    /** Calls a method of the device and waits for the answer. */
    JsonObject call(String method, String params) {
        return post("/api/rpc/twoway/" + device, "{\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    /** Makes a persistent call, which is repeated until it is answered; gives its id. */
    String callPersistently(String method, String params) {
        return post(
                        "/api/rpc/twoway/" + device,
                        "{\"method\":\"" + method + "\",\"params\":" + params + ",\"persistent\":true}")
                .get("rpcId")
                .getAsString();
    }

    /** Calls a method of a child device and waits for the answer. */
    JsonObject callChild(String name, String method, String params) {
        String id = child(name).getAsJsonObject("id").get("id").getAsString();
        return post("/api/rpc/twoway/" + id, "{\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    /** A device as ThingsBoard describes it, or its error. */
    JsonObject child(String name) {
        return send(HttpRequest.newBuilder(URI.create(
                rest + "/api/tenant/devices?deviceName=" + URLEncoder.encode(name, StandardCharsets.UTF_8))));
    }

    private JsonObject telemetry(String id) {
        JsonObject series = send(HttpRequest.newBuilder(URI.create(
                rest + "/api/plugins/telemetry/DEVICE/" + id + "/values/timeseries?useStrictDataTypes=true")));
        JsonObject newest = new JsonObject();
        series.entrySet()
                .forEach(key -> newest.add(
                        key.getKey(),
                        key.getValue().getAsJsonArray().get(0).getAsJsonObject().get("value")));
        return newest;
    }

    /**
     * Makes a package and assigns it to the device.
     *
     * @param type FIRMWARE or SOFTWARE
     */
    void assign(String type, String title, String version, byte[] data) {
        JsonObject changed = get("/api/device/" + device);
        JsonObject info = new JsonObject();
        info.addProperty("type", type);
        info.addProperty("title", title);
        info.addProperty("version", version);
        info.add("deviceProfileId", changed.get("deviceProfileId"));
        JsonObject id = post("/api/otaPackage", info.toString()).getAsJsonObject("id");
        upload("/api/otaPackage/" + id.get("id").getAsString() + "?checksumAlgorithm=SHA256", data);
        changed.add(type.equals("SOFTWARE") ? "softwareId" : "firmwareId", id);
        post("/api/device", changed.toString());
    }

    private void upload(String path, byte[] data) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("--form\r\nContent-Disposition: form-data; name=\"file\"; filename=\"data\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(data);
        form.writeBytes("\r\n--form--\r\n".getBytes(StandardCharsets.UTF_8));
        exchange(
                HttpRequest.newBuilder(URI.create(rest + path)).POST(BodyPublishers.ofByteArray(form.toByteArray())),
                "multipart/form-data; boundary=form");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    void delete(String path) {
        send(HttpRequest.newBuilder(URI.create(rest + path)).DELETE());
    }

    JsonObject get(String path) {
        return send(HttpRequest.newBuilder(URI.create(rest + path)));
    }

    /** Posts to ThingsBoard's REST API as its tenant administrator. */
    JsonObject post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(rest + path)).POST(BodyPublishers.ofString(body)));
    }

    private JsonObject send(HttpRequest.Builder request) {
        String answer = exchange(request);
        return answer.isEmpty()
                ? new JsonObject()
                : JsonParser.parseString(answer).getAsJsonObject();
    }

    private String exchange(HttpRequest.Builder request) {
        return exchange(request, "application/json");
    }

    private String exchange(HttpRequest.Builder request, String contentType) {
        if (login != null) {
            request.header("X-Authorization", "Bearer " + login);
        }
        try {
            return http.send(request.header("Content-Type", contentType).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
