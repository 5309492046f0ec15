// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * {@code /api/customer}, {@code /api/user} and {@code GET /api/user/{id}/token}: customers, and users of theirs whom the
 * tenant administrator can act for.
 */
final class CustomerResource implements Resource {

    private final Tokens tokens;
    private final Set<UUID> customers = new HashSet<>();
    private final Map<UUID, UUID> customerOfUser = new HashMap<>();

    CustomerResource(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/customer").handler(Resource.handler(this::addCustomer));
        router.delete("/api/customer/:id").handler(Resource.handler(this::deleteCustomer));
        router.post("/api/user").handler(Resource.handler(this::addUser));
        router.get("/api/user/:id/token").handler(Resource.handler(this::token));
    }

    private void addCustomer(Exchange exchange) throws RestException {
        JsonObject answer = exchange.body();
        UUID id = UUID.randomUUID();
        customers.add(id);
        answer.add("id", DeviceJson.id("CUSTOMER", id));
        exchange.answer(answer);
    }

    private void deleteCustomer(Exchange exchange) throws RestException {
        if (!customers.remove(exchange.id())) {
            throw RestException.notFound("Customer with id [" + exchange.id() + "] is not found");
        }
        customerOfUser.values().remove(exchange.id());
        exchange.answer(200);
    }

    private void addUser(Exchange exchange) throws RestException {
        JsonObject answer = exchange.body();
        UUID customer = Exchange.uuid(DeviceJson.idOf(answer, "customerId"));
        if (!customers.contains(customer)) {
            throw RestException.badRequest("User is referencing to non-existent customer!");
        }
        UUID id = UUID.randomUUID();
        customerOfUser.put(id, customer);
        answer.add("id", DeviceJson.id("USER", id));
        exchange.answer(answer);
    }

    private void token(Exchange exchange) throws RestException {
        UUID customer = customerOfUser.get(exchange.id());
        if (customer == null) {
            throw RestException.notFound("User with id [" + exchange.id() + "] is not found");
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("token", tokens.customer(customer));
        exchange.answer(answer);
    }
}
