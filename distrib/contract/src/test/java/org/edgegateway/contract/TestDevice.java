// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A device made for one test, as its user and as itself. Deleted when the test is over. */
final class TestDevice implements AutoCloseable {

    private static final long FAR_FUTURE = 4_000_000_000_000L;

    private final Server server;
    private final RestClient rest;
    private final String name = "contract-" + UUID.randomUUID();
    private final String token = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    private final String id;
    private boolean deleted;

    TestDevice(Server server, RestClient rest, boolean gateway) {
        this.server = server;
        this.rest = rest;
        JsonObject info = new JsonObject();
        info.addProperty("gateway", gateway);
        JsonObject device = new JsonObject();
        device.addProperty("name", name);
        device.addProperty("type", "default");
        device.add("additionalInfo", info);
        this.id = idOf(rest.post("/api/device?accessToken=" + token, device));
    }

    String name() {
        return name;
    }

    String token() {
        return token;
    }

    /** Opens a connection without sending anything. */
    Wire wire() {
        return Wire.open(server);
    }

    /** Connects with the token. */
    Wire connect() {
        Wire wire = wire();
        wire.connect(token);
        return wire;
    }

    /** The values of a key by time, oldest first. */
    Map<Long, JsonElement> telemetry(String key) {
        return telemetryOf(id, key);
    }

    /** The values of a key of another device, which is deleted after the test if it exists. */
    Map<Long, JsonElement> telemetryOf(String device, String key) {
        String path = "/api/plugins/telemetry/DEVICE/" + device + "/values/timeseries?keys=" + encoded(key)
                + "&startTs=0&endTs=" + FAR_FUTURE + "&limit=10000&orderBy=ASC&useStrictDataTypes=true";
        JsonArray values = rest.get(path).getAsJsonObject().getAsJsonArray(key);
        Map<Long, JsonElement> byTime = new TreeMap<>();
        if (values != null) {
            values.forEach(value -> byTime.put(
                    value.getAsJsonObject().get("ts").getAsLong(),
                    value.getAsJsonObject().get("value")));
        }
        return byTime;
    }

    /** The newest value of a key as text, as the API shows it unless strict types are asked for. */
    String latestAsText(String key) {
        String path = "/api/plugins/telemetry/DEVICE/" + id + "/values/timeseries?keys=" + encoded(key);
        JsonElement value = rest.get(path)
                .getAsJsonObject()
                .getAsJsonArray(key)
                .get(0)
                .getAsJsonObject()
                .get("value");
        return value.toString();
    }

    JsonElement telemetryKeys() {
        return rest.get("/api/plugins/telemetry/DEVICE/" + id + "/keys/timeseries");
    }

    /** All attributes of CLIENT_SCOPE or SHARED_SCOPE. */
    Map<String, JsonElement> attributes(String scope) {
        Map<String, JsonElement> byKey = new TreeMap<>();
        rest.get("/api/plugins/telemetry/DEVICE/" + id + "/values/attributes/" + scope)
                .getAsJsonArray()
                .forEach(item -> byKey.put(
                        item.getAsJsonObject().get("key").getAsString(),
                        item.getAsJsonObject().get("value")));
        return byKey;
    }

    void setShared(String attributes) {
        rest.post("/api/plugins/telemetry/DEVICE/" + id + "/SHARED_SCOPE", JsonParser.parseString(attributes));
    }

    void deleteShared(String keys) {
        rest.delete("/api/plugins/telemetry/DEVICE/" + id + "/SHARED_SCOPE?keys=" + encoded(keys));
    }

    /** Calls the device; {@code way} is {@code twoway} or {@code oneway}. */
    CompletableFuture<HttpResponse<String>> call(String way, String body) {
        return rest.postAsync("/api/rpc/" + way + "/" + id, JsonParser.parseString(body));
    }

    void changeToken(String changed) {
        JsonObject credentials = rest.get("/api/device/" + id + "/credentials").getAsJsonObject();
        credentials.addProperty("credentialsId", changed);
        rest.post("/api/device/credentials", credentials);
    }

    /** The id of another device, by its name. */
    String idOfChild(String child) {
        return idOf(rest.get("/api/tenant/devices?deviceName=" + encoded(child)));
    }

    JsonObject child(String child) {
        return rest.get("/api/tenant/devices?deviceName=" + encoded(child)).getAsJsonObject();
    }

    void deleteChild(String child) {
        rest.delete("/api/device/" + idOfChild(child));
    }

    void delete() {
        deleted = true;
        rest.delete("/api/device/" + id);
    }

    @Override
    public void close() {
        if (!deleted) {
            delete();
        }
    }

    private static String idOf(JsonElement device) {
        return device.getAsJsonObject().getAsJsonObject("id").get("id").getAsString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
