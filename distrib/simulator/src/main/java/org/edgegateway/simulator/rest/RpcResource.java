// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.edgegateway.simulator.rpc.RpcAnswer;
import org.edgegateway.simulator.rpc.RpcAnswer.Answered;
import org.edgegateway.simulator.rpc.RpcAnswer.TimedOut;
import org.edgegateway.simulator.rpc.RpcCalls;
import org.edgegateway.simulator.rpc.RpcRequest;

/**
 * {@code POST /api/rpc/twoway/{id}} and {@code /api/rpc/oneway/{id}}: call a device. A persistent call is answered at once
 * with its id.
 */
final class RpcResource implements Resource {

    private static final long DEFAULT_TIMEOUT_MILLIS = 10_000;
    private static final long SHORTEST_TIMEOUT_MILLIS = 5_000;

    private final DeviceLookup lookup;
    private final RpcCalls calls;
    private final InstantSource clock;

    RpcResource(DeviceLookup lookup, RpcCalls calls, InstantSource clock) {
        this.lookup = lookup;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/rpc/twoway/:id").handler(Resource.handler(exchange -> call(exchange, false)));
        router.post("/api/rpc/oneway/:id").handler(Resource.handler(exchange -> call(exchange, true)));
    }

    private void call(Exchange exchange, boolean oneWay) throws RestException {
        UUID device = lookup.of(exchange).id();
        JsonObject body = exchange.body();
        String method =
                Exchange.text(body, "method").orElseThrow(() -> RestException.badRequest("Invalid request body"));
        JsonObject request = new JsonObject();
        request.addProperty("method", method);
        request.add("params", body.has("params") ? body.get("params") : JsonNull.INSTANCE);
        RpcRequest call = new RpcRequest(request, oneWay, timeout(body));
        if (Exchange.text(body, "persistent").filter("true"::equals).isPresent()) {
            JsonObject answer = new JsonObject();
            answer.addProperty("rpcId", calls.persist(device, call).id().toString());
            exchange.answer(answer);
        } else {
            calls.call(device, call).onSuccess(answer -> finish(exchange, answer));
        }
    }

    /** Until {@code expirationTime}, if there is one; else {@code timeout}, but never shorter than the server's minimum. */
    private Duration timeout(JsonObject body) throws RestException {
        long expiration = Exchange.number(body, "expirationTime", 0);
        if (expiration > 0) {
            return Duration.ofMillis(expiration - clock.millis());
        }
        long timeout = Exchange.number(body, "timeout", DEFAULT_TIMEOUT_MILLIS);
        return Duration.ofMillis(Math.max(SHORTEST_TIMEOUT_MILLIS, timeout));
    }

    private static void finish(Exchange exchange, RpcAnswer answer) {
        if (answer instanceof TimedOut) {
            exchange.answer(504);
        } else if (answer instanceof Answered answered && !answered.payload().isEmpty()) {
            answer(exchange, answered.payload());
        } else {
            exchange.answer(200);
        }
    }

    private static void answer(Exchange exchange, String payload) {
        JsonElement json;
        try {
            json = JsonParser.parseString(payload);
        } catch (JsonParseException notJson) {
            exchange.answer(406);
            return;
        }
        exchange.answer(json);
    }
}
