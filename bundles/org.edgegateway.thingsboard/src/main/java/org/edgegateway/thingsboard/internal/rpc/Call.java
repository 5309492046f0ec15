// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request of the server: on the device API <code>{"method":..,"params":..}</code> with its number in the topic, on the
 * gateway API <code>{"device":..,"data":{"id":..,"method":..,"params":..}}</code>.
 *
 * @param id its number
 */
record Call(int id, RpcRequest request) {

    /** Reads a request to the gateway itself. */
    static Optional<Call> ofDevice(String topic, byte[] payload) {
        Optional<Integer> id = DeviceTopics.id(topic, DeviceTopics.RPC_REQUEST);
        Optional<RpcRequest> request = Json.object(payload).flatMap(body -> request("", body));
        return id.flatMap(number -> request.map(read -> new Call(number, read)));
    }

    /** Reads a request to a child device. */
    static Optional<Call> ofChild(byte[] payload) {
        Optional<JsonObject> body = Json.object(payload);
        Optional<JsonObject> data = body.flatMap(found -> Json.object(found, "data"));
        Optional<Integer> id = data.flatMap(found -> Json.number(found, "id"));
        Optional<String> device =
                body.flatMap(found -> Json.text(found, "device")).filter(name -> !name.isEmpty());
        Optional<RpcRequest> request = device.flatMap(name -> data.flatMap(found -> request(name, found)));
        return id.flatMap(number -> request.map(read -> new Call(number, read)));
    }

    /** As {@link #fromJson} reads it. */
    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("device", request.device());
        json.addProperty("method", request.method());
        json.add("params", request.params());
        return json;
    }

    static Optional<Call> fromJson(JsonObject json) {
        return Json.number(json, "id")
                .flatMap(id -> Json.text(json, "device")
                        .flatMap(device -> request(device, json))
                        .map(request -> new Call(id, request)));
    }

    private static Optional<RpcRequest> request(String device, JsonObject body) {
        @Nullable JsonElement params = body.get("params");
        return Json.text(body, "method")
                .map(method -> new RpcRequest(device, method, params == null ? JsonNull.INSTANCE : params));
    }

    boolean isForChild() {
        return !request.device().isEmpty();
    }

    /** Where the answer goes. */
    String answerTopic() {
        return isForChild() ? DeviceTopics.GATEWAY_RPC : DeviceTopics.RPC_RESPONSE + id;
    }

    /** The answer as the server wants it. */
    byte[] answer(JsonElement value) {
        if (!isForChild()) {
            return Json.bytes(value);
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("device", request.device());
        answer.addProperty("id", id);
        answer.add("data", value);
        return Json.bytes(answer);
    }
}
