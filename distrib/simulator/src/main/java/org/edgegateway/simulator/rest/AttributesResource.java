// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.KeyRule;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.mqtt.Sessions;
import org.edgegateway.simulator.store.Attribute;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Change.AttributesDeleted;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Store;

/** {@code /api/plugins/telemetry/DEVICE/{id}/values/attributes/{scope}} and setting and deleting below {@code /{scope}}. */
final class AttributesResource implements Resource {

    private static final String DEVICE = "/api/plugins/telemetry/DEVICE/:id";

    private final Store store;
    private final DeviceLookup lookup;
    private final Sessions sessions;
    private final InstantSource clock;

    AttributesResource(Store store, Sessions sessions, InstantSource clock) {
        this.store = store;
        this.lookup = new DeviceLookup(store.devices());
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void addRoutes(Router router) {
        router.get(DEVICE + "/values/attributes/:scope").handler(Resource.handler(this::get));
        router.post(DEVICE + "/:scope").handler(Resource.handler(this::set));
        router.post(DEVICE + "/attributes/:scope").handler(Resource.handler(this::set));
        router.delete(DEVICE + "/:scope").handler(Resource.handler(this::delete));
    }

    private void get(Exchange exchange) throws RestException {
        Map<String, Attribute> attributes = lookup.of(exchange).attributes().of(scope(exchange));
        List<String> wanted = exchange.list("keys");
        JsonArray answer = new JsonArray();
        attributes.forEach((key, attribute) -> {
            if (wanted.isEmpty() || wanted.contains(key)) {
                JsonObject item = new JsonObject();
                item.addProperty("lastUpdateTs", attribute.updated());
                item.addProperty("key", key);
                item.add("value", attribute.value().toJson());
                answer.add(item);
            }
        });
        exchange.answer(answer);
    }

    private void set(Exchange exchange) throws RestException {
        UUID device = lookup.of(exchange).id();
        AttributeScope scope = writable(exchange);
        List<KeyValue> values = values(exchange.body());
        if (values.isEmpty()) {
            throw RestException.badRequest("No attributes data found in request body!");
        }
        if (!KeyRule.allStorable(values)) {
            throw RestException.badRequest("Validation error: an attribute key is blank, malformed or too long");
        }
        store.commit(new AttributesSet(device, scope, clock.millis(), values));
        if (scope == AttributeScope.SHARED_SCOPE) {
            JsonObject update = new JsonObject();
            values.forEach(value -> update.add(value.key(), value.value().toJson()));
            sessions.announceAttributes(device, update);
        }
        exchange.answer(200);
    }

    private void delete(Exchange exchange) throws RestException {
        UUID device = lookup.of(exchange).id();
        AttributeScope scope = scope(exchange);
        List<String> keys = exchange.list("keys");
        if (keys.isEmpty()) {
            throw RestException.badRequest("Empty keys: ");
        }
        store.commit(new AttributesDeleted(device, scope, keys));
        if (scope == AttributeScope.SHARED_SCOPE) {
            JsonArray deleted = new JsonArray();
            keys.forEach(deleted::add);
            JsonObject update = new JsonObject();
            update.add("deleted", deleted);
            sessions.announceAttributes(device, update);
        }
        exchange.answer(200);
    }

    private static List<KeyValue> values(JsonObject body) throws RestException {
        try {
            return AttributesCodec.update(body);
        } catch (MalformedPayloadException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static AttributeScope writable(Exchange exchange) throws RestException {
        AttributeScope scope = scope(exchange);
        if (scope == AttributeScope.CLIENT_SCOPE) {
            throw RestException.badRequest("Invalid scope: " + scope);
        }
        return scope;
    }

    private static AttributeScope scope(Exchange exchange) throws RestException {
        try {
            return AttributeScope.valueOf(exchange.path("scope"));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Invalid scope: " + exchange.path("scope"));
        }
    }
}
