// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.store.CredentialsCodec;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.OtaKind;

/** Devices as ThingsBoard's REST API shows them. */
final class DeviceJson {

    private static final UUID NOBODY = UUID.fromString("13814000-1dd2-11b2-8080-808080808080");

    private DeviceJson() {}

    /**
     * A device.
     *
     * @param profile the id of its profile
     * @param customer who has claimed the device
     */
    static JsonObject device(DeviceData data, UUID profile, Optional<UUID> customer) {
        JsonObject additionalInfo = new JsonObject();
        additionalInfo.addProperty("gateway", data.gateway());
        JsonObject json = new JsonObject();
        json.add("id", id("DEVICE", data.id()));
        json.addProperty("createdTime", data.created());
        json.add("customerId", id("CUSTOMER", customer.orElse(NOBODY)));
        json.addProperty("name", data.name());
        json.addProperty("type", data.type());
        json.addProperty("label", data.label());
        json.add("deviceProfileId", id("DEVICE_PROFILE", profile));
        for (OtaKind kind : OtaKind.values()) {
            Optional<UUID> assigned = Optional.ofNullable(data.packages().get(kind));
            json.add(
                    kind.member(),
                    assigned.<JsonElement>map(one -> id("OTA_PACKAGE", one)).orElse(JsonNull.INSTANCE));
        }
        json.add("additionalInfo", additionalInfo);
        return json;
    }

    static JsonObject credentials(Device device) {
        JsonObject ownId = new JsonObject();
        ownId.addProperty("id", device.id().toString());
        JsonObject json = CredentialsCodec.toJson(device.credentials());
        json.add("id", ownId);
        json.addProperty("createdTime", device.data().created());
        json.add("deviceId", id("DEVICE", device.id()));
        return json;
    }

    static JsonObject page(List<JsonObject> items, int page, int pageSize) {
        JsonArray data = new JsonArray();
        items.stream().skip((long) page * pageSize).limit(pageSize).forEach(data::add);
        int pages = (items.size() + pageSize - 1) / pageSize;
        JsonObject json = new JsonObject();
        json.add("data", data);
        json.addProperty("totalPages", pages);
        json.addProperty("totalElements", items.size());
        json.addProperty("hasNext", page + 1 < pages);
        return json;
    }

    /** The id in {@code {"entityType":..,"id":..}}; empty text when there is none. */
    static String idOf(JsonObject body, String name) {
        JsonElement id = body.get(name);
        return id != null && id.isJsonObject()
                ? Exchange.text(id.getAsJsonObject(), "id").orElse("")
                : "";
    }

    static JsonObject id(String entityType, UUID id) {
        JsonObject json = new JsonObject();
        json.addProperty("entityType", entityType);
        json.addProperty("id", id.toString());
        return json;
    }
}
