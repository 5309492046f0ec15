// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import com.google.gson.JsonObject;
import java.util.UUID;

/** A package made for one device. In the end taken back from it and deleted. */
final class OtaPackage implements AutoCloseable {

    /** What a package updates. The names are ThingsBoard's. */
    enum Kind {
        FIRMWARE("fw", "firmwareId"),
        SOFTWARE("sw", "softwareId");

        private final String prefix;
        private final String member;

        Kind(String prefix, String member) {
            this.prefix = prefix;
            this.member = member;
        }

        /** How topics and keys begin. */
        String prefix() {
            return prefix;
        }
    }

    private final RestClient rest;
    private final RestDevice device;
    private final Kind kind;
    private final String id;
    private final String version;
    private boolean assigned;

    private OtaPackage(RestDevice device, Kind kind, String url) {
        this.rest = device.rest();
        this.device = device;
        this.kind = kind;
        this.version = UUID.randomUUID().toString();
        JsonObject info = new JsonObject();
        info.addProperty("title", "contract");
        info.addProperty("version", version);
        info.addProperty("type", kind.name());
        info.add("deviceProfileId", device.get().get("deviceProfileId"));
        info.addProperty("usesUrl", !url.isEmpty());
        if (!url.isEmpty()) {
            info.addProperty("url", url);
        }
        this.id = RestDevice.idOf(rest.post("/api/otaPackage", info));
    }

    /** A package with data and a checksum of ThingsBoard's making. */
    static OtaPackage of(RestDevice device, Kind kind, String algorithm, byte[] data) {
        OtaPackage one = new OtaPackage(device, kind, "");
        one.rest.upload("/api/otaPackage/" + one.id + "?checksumAlgorithm=" + algorithm, "data.bin", data);
        return one;
    }

    /** A package that the device must fetch elsewhere. */
    static OtaPackage at(RestDevice device, Kind kind, String url) {
        return new OtaPackage(device, kind, url);
    }

    String version() {
        return version;
    }

    /** Tells the device to use it. */
    OtaPackage assign() {
        JsonObject entity = new JsonObject();
        entity.addProperty("entityType", "OTA_PACKAGE");
        entity.addProperty("id", id);
        JsonObject changed = device.get();
        changed.add(kind.member, entity);
        rest.post("/api/device", changed);
        assigned = true;
        return this;
    }

    /** Tells the device to use none. */
    void unassign() {
        JsonObject changed = device.get();
        changed.remove(kind.member);
        rest.post("/api/device", changed);
        assigned = false;
    }

    @Override
    public void close() {
        if (assigned) {
            unassign();
        }
        rest.delete("/api/otaPackage/" + id);
    }
}
