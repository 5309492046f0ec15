// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.util.Optional;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.mqtt.Sessions;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.CredentialsCodec;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Store;

/** {@code /api/device/{id}/credentials} and {@code POST /api/device/credentials}: read and change how a device proves who it is. */
final class CredentialsResource implements Resource {

    private final Store store;
    private final DeviceLookup lookup;
    private final Sessions sessions;

    CredentialsResource(Store store, Sessions sessions) {
        this.store = store;
        this.lookup = new DeviceLookup(store.devices());
        this.sessions = sessions;
    }

    @Override
    public void addRoutes(Router router) {
        router.get("/api/device/:id/credentials").handler(Resource.handler(this::get));
        router.post("/api/device/credentials").handler(Resource.handler(this::change));
    }

    private void get(Exchange exchange) throws RestException {
        exchange.answer(DeviceJson.credentials(lookup.of(exchange)));
    }

    private void change(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        Device device = lookup.byId(Exchange.uuid(DeviceJson.idOf(body, "deviceId")));
        Credentials credentials = credentials(body);
        Optional<Device> taken = store.devices().byCredentials(credentials.id());
        if (taken.isPresent() && taken.get() != device) {
            throw RestException.badRequest("Device credentials are already assigned to another device!");
        }
        store.saveDevice(device.data(), credentials);
        sessions.close(device.id());
        exchange.answer(DeviceJson.credentials(device));
    }

    private static Credentials credentials(JsonObject body) throws RestException {
        try {
            return CredentialsCodec.of(body);
        } catch (MalformedPayloadException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
