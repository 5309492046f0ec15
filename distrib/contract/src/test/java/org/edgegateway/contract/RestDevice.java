// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A device as its user sees it, through the REST API. */
class RestDevice {

    private static final long FAR_FUTURE = 4_000_000_000_000L;

    private final RestClient rest;
    private final String id;

    RestDevice(RestClient rest, String id) {
        this.rest = rest;
        this.id = id;
    }

    /** The user who sees it so. */
    RestClient rest() {
        return rest;
    }

    /** The device of that name, which must exist. */
    static RestDevice named(RestClient rest, String name) {
        return new RestDevice(rest, idOf(rest.get("/api/tenant/devices?deviceName=" + encoded(name))));
    }

    /** The values of a key by time, oldest first. */
    Map<Long, JsonElement> telemetry(String key) {
        String path = "/api/plugins/telemetry/DEVICE/" + id + "/values/timeseries?keys=" + encoded(key)
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

    /** All attributes of CLIENT_SCOPE, SHARED_SCOPE or SERVER_SCOPE. */
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

    /** Makes a persistent call and returns its id. */
    String callPersistently(String way, String body) {
        JsonElement answer = rest.post("/api/rpc/" + way + "/" + id, JsonParser.parseString(body));
        return answer.getAsJsonObject().get("rpcId").getAsString();
    }

    /** What has become of a persistent call. */
    JsonObject persistentCall(String rpcId) {
        return rest.get("/api/rpc/persistent/" + rpcId).getAsJsonObject();
    }

    void deletePersistentCall(String rpcId) {
        rest.delete("/api/rpc/persistent/" + rpcId);
    }

    JsonObject credentials() {
        return rest.get("/api/device/" + id + "/credentials").getAsJsonObject();
    }

    void changeToken(String changed) {
        JsonObject credentials = credentials();
        credentials.addProperty("credentialsId", changed);
        rest.post("/api/device/credentials", credentials);
    }

    /** @param value what the type needs, as text */
    void changeCredentials(String type, String value) {
        JsonObject credentials = credentials();
        credentials.addProperty("credentialsType", type);
        credentials.remove("credentialsId");
        credentials.addProperty("credentialsValue", value);
        rest.post("/api/device/credentials", credentials);
    }

    JsonObject get() {
        return rest.get("/api/device/" + id).getAsJsonObject();
    }

    void delete() {
        rest.delete("/api/device/" + id);
    }

    static String idOf(JsonElement entity) {
        String id = entity.getAsJsonObject().getAsJsonObject("id").get("id").getAsString();
        assertThat(id).isNotEmpty();
        return id;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
