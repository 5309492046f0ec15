// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.vertx.ext.web.Router;
import java.util.UUID;
import org.edgegateway.simulator.rpc.PersistentRpc;
import org.edgegateway.simulator.rpc.RpcCalls;

/** {@code /api/rpc/persistent/{id}}: what became of a persistent call. */
final class PersistentRpcResource implements Resource {

    private static final String CALL = "/api/rpc/persistent/:id";

    private final RpcCalls calls;

    PersistentRpcResource(RpcCalls calls) {
        this.calls = calls;
    }

    @Override
    public void addRoutes(Router router) {
        router.get(CALL).handler(Resource.handler(exchange -> exchange.answer(json(find(exchange)))));
        router.delete(CALL).handler(Resource.handler(this::delete));
    }

    private void delete(Exchange exchange) throws RestException {
        calls.delete(find(exchange));
        exchange.answer(200);
    }

    private PersistentRpc find(Exchange exchange) throws RestException {
        UUID id = exchange.id();
        return calls.find(id).orElseThrow(() -> RestException.notFound("Requested item wasn't found!"));
    }

    private static JsonObject json(PersistentRpc call) {
        JsonObject request = new JsonObject();
        request.addProperty("oneway", call.request().oneWay());
        request.add("body", call.request().body());
        JsonObject json = new JsonObject();
        json.add("id", DeviceJson.id("RPC", call.id()));
        json.addProperty("createdTime", call.created());
        json.add("deviceId", DeviceJson.id("DEVICE", call.device()));
        json.addProperty("expirationTime", call.expires());
        json.add("request", request);
        json.add("response", call.response().map(PersistentRpcResource::parsed).orElse(JsonNull.INSTANCE));
        json.addProperty("status", call.status().name());
        return json;
    }

    private static JsonElement parsed(String response) {
        try {
            return JsonParser.parseString(response);
        } catch (JsonParseException notJson) {
            return new JsonPrimitive(response);
        }
    }
}
