// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.vertx.ext.web.Router;
import java.util.UUID;
import org.edgegateway.simulator.claim.ClaimResult;
import org.edgegateway.simulator.claim.Claims;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Store;

/** {@code /api/customer/device/{name}/claim}: a user of a customer claims a device, or gives it back. */
final class ClaimResource implements Resource {

    private static final String CLAIM = "/api/customer/device/:name/claim";

    private final Store store;
    private final Claims claims;
    private final Tokens tokens;

    ClaimResource(Store store, Claims claims, Tokens tokens) {
        this.store = store;
        this.claims = claims;
        this.tokens = tokens;
    }

    @Override
    public void addRoutes(Router router) {
        router.post(CLAIM).handler(Resource.handler(this::claim));
        router.delete(CLAIM).handler(Resource.handler(this::release));
    }

    private void claim(Exchange exchange) throws RestException {
        UUID customer = tokens.customer(exchange)
                .orElseThrow(() -> RestException.forbidden("You don't have permission to perform this operation!"));
        Device device = device(exchange);
        String secretKey = Exchange.text(exchange.body(), "secretKey").orElse("");
        ClaimResult result = claims.claim(device.id(), customer, secretKey);
        if (result != ClaimResult.SUCCESS) {
            exchange.answer(400, new JsonPrimitive(result.name()));
            return;
        }
        JsonObject answer = new JsonObject();
        answer.add(
                "device",
                DeviceJson.device(
                        device.data(), store.profiles().idOf(device.data().type()), claims.customer(device.id())));
        answer.addProperty("response", result.name());
        exchange.answer(answer);
    }

    private void release(Exchange exchange) throws RestException {
        exchange.answer(claims.release(device(exchange).id()) ? 200 : 400);
    }

    private Device device(Exchange exchange) throws RestException {
        return store.devices()
                .byName(exchange.path("name"))
                .orElseThrow(() -> RestException.notFound("Requested item wasn't found!"));
    }
}
