// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.store.Change.ProfileDeleted;
import org.edgegateway.simulator.store.Change.ProfileSaved;
import org.edgegateway.simulator.store.DeviceProfile;
import org.edgegateway.simulator.store.ProfileCodec;
import org.edgegateway.simulator.store.Store;

/** {@code /api/deviceProfile}: the profiles of devices, and how these are provisioned. */
final class ProfileResource implements Resource {

    private final Store store;
    private final InstantSource clock;

    ProfileResource(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/deviceProfile").handler(Resource.handler(this::save));
        router.get("/api/deviceProfile/:id").handler(Resource.handler(this::get));
        router.delete("/api/deviceProfile/:id").handler(Resource.handler(this::delete));
    }

    private void save(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        String id = DeviceJson.idOf(body, "id");
        Optional<DeviceProfile> known = id.isEmpty() ? Optional.empty() : Optional.of(byId(Exchange.uuid(id)));
        DeviceProfile profile = profile(
                body,
                known.map(DeviceProfile::id).orElseGet(UUID::randomUUID),
                known.map(DeviceProfile::created).orElseGet(clock::millis));
        Optional<DeviceProfile> sameName = store.profiles().byName(profile.name());
        if (sameName.isPresent() && !sameName.get().id().equals(profile.id())) {
            throw RestException.badRequest("Device profile with such name already exists!");
        }
        store.commit(new ProfileSaved(profile));
        exchange.answer(ProfileCodec.toJson(profile));
    }

    private void get(Exchange exchange) throws RestException {
        exchange.answer(ProfileCodec.toJson(byId(exchange.id())));
    }

    private void delete(Exchange exchange) throws RestException {
        store.commit(new ProfileDeleted(byId(exchange.id()).id()));
        exchange.answer(200);
    }

    private DeviceProfile byId(UUID id) throws RestException {
        return store.profiles()
                .byId(id)
                .orElseThrow(() -> RestException.notFound("Device profile with id [" + id + "] is not found!"));
    }

    private static DeviceProfile profile(JsonObject body, UUID id, long created) throws RestException {
        try {
            return ProfileCodec.of(body, id, created);
        } catch (MalformedPayloadException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
