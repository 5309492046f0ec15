// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.mqtt.Core;
import org.edgegateway.simulator.store.Change.DeviceDeleted;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.Store;

/** {@code /api/device}, {@code /api/device/{id}}, {@code /api/tenant/devices}: create, change, find, delete. */
final class DeviceResource implements Resource {

    private final Core core;
    private final Store store;
    private final DeviceLookup lookup;

    DeviceResource(Core core) {
        this.core = core;
        this.store = core.store();
        this.lookup = new DeviceLookup(store.devices());
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/device").handler(Resource.handler(this::save));
        router.get("/api/device/:id").handler(Resource.handler(this::get));
        router.delete("/api/device/:id").handler(Resource.handler(this::delete));
        router.get("/api/tenant/devices").handler(Resource.handler(this::find));
    }

    private void save(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        String name = Exchange.text(body, "name").orElse("");
        if (name.isBlank()) {
            throw RestException.badRequest("Device name should be specified!");
        }
        String id = DeviceJson.idOf(body, "id");
        Optional<Device> known = id.isEmpty() ? Optional.empty() : Optional.of(lookup.byId(Exchange.uuid(id)));
        refuseTaken(store.devices().byName(name), known, "Device with such name already exists!");
        Credentials credentials = exchange.query("accessToken")
                .<Credentials>map(AccessToken::new)
                .or(() -> known.map(Device::credentials))
                .orElseGet(Credentials::randomToken);
        refuseTaken(
                store.devices().byCredentials(credentials.id()),
                known,
                "Device credentials are already assigned to another device!");
        String type = Exchange.text(body, "type").orElse("default");
        Map<OtaKind, UUID> packages =
                AssignedPackages.of(body, store, store.profiles().idOf(type));
        Map<OtaKind, UUID> packagesBefore =
                known.map(device -> device.data().packages()).orElse(Map.of());
        DeviceData data = new DeviceData(
                known.map(Device::id).orElseGet(UUID::randomUUID),
                name,
                type,
                Exchange.text(body, "label").orElse(""),
                isGateway(body),
                known.map(device -> device.data().created()).orElseGet(core.clock()::millis),
                packages);
        Device saved = store.saveDevice(data, credentials);
        core.rollout().saved(saved, packagesBefore);
        exchange.answer(json(saved));
    }

    private void get(Exchange exchange) throws RestException {
        exchange.answer(json(lookup.of(exchange)));
    }

    private void delete(Exchange exchange) throws RestException {
        Device device = lookup.of(exchange);
        store.commit(new DeviceDeleted(device.id()));
        core.sessions().close(device.id());
        core.claims().forget(device.id());
        core.calls().forget(device.id());
        exchange.answer(200);
    }

    private void find(Exchange exchange) throws RestException {
        Optional<String> name = exchange.query("deviceName");
        if (name.isPresent()) {
            Device device = store.devices()
                    .byName(name.get())
                    .orElseThrow(() -> RestException.notFound("Requested item wasn't found!"));
            exchange.answer(json(device));
        } else {
            List<JsonObject> all =
                    store.devices().all().stream().map(this::json).toList();
            int pageSize = (int) Math.max(1, exchange.number("pageSize", 100));
            exchange.answer(DeviceJson.page(all, (int) exchange.number("page", 0), pageSize));
        }
    }

    private JsonObject json(Device device) {
        return DeviceJson.device(
                device.data(),
                store.profiles().idOf(device.data().type()),
                core.claims().customer(device.id()));
    }

    private static void refuseTaken(Optional<Device> taken, Optional<Device> by, String message) throws RestException {
        if (taken.isPresent() && !taken.equals(by)) {
            throw RestException.badRequest(message);
        }
    }

    private static boolean isGateway(JsonObject body) {
        JsonElement info = body.get("additionalInfo");
        return info != null
                && info.isJsonObject()
                && Exchange.text(info.getAsJsonObject(), "gateway")
                        .filter("true"::equals)
                        .isPresent();
    }
}
