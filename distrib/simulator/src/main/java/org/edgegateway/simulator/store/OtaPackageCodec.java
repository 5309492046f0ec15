// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.UUID;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.OtaPackage.Content;
import org.edgegateway.simulator.store.OtaPackage.Content.Data;
import org.edgegateway.simulator.store.OtaPackage.Content.Missing;
import org.edgegateway.simulator.store.OtaPackage.Content.Url;

/** Packages as ThingsBoard's REST API shows them, without their bytes. */
public final class OtaPackageCodec {

    private static final String ID = "id";
    private static final String CREATED = "createdTime";
    private static final String TYPE = "type";
    private static final String TITLE = "title";
    private static final String VERSION = "version";
    private static final String TAG = "tag";
    private static final String PROFILE = "deviceProfileId";
    private static final String HAS_DATA = "hasData";
    private static final String URL = "url";

    private OtaPackageCodec() {}

    public static JsonObject toJson(OtaPackage one) {
        JsonObject json = new JsonObject();
        json.add(ID, id("OTA_PACKAGE", one.id()));
        json.addProperty(CREATED, one.created());
        json.addProperty(TYPE, one.kind().name());
        json.addProperty(TITLE, one.title());
        json.addProperty(VERSION, one.version());
        json.addProperty(TAG, one.tag());
        json.add(PROFILE, id("DEVICE_PROFILE", one.profile()));
        json.addProperty(HAS_DATA, one.content() instanceof Data);
        if (one.content() instanceof Url at) {
            json.addProperty(URL, at.url());
        } else if (one.content() instanceof Data data) {
            json.addProperty("fileName", data.fileName());
            json.addProperty("contentType", data.contentType());
            json.addProperty("dataSize", data.size());
            json.addProperty("checksumAlgorithm", data.algorithm().name());
            json.addProperty("checksum", data.checksum());
        }
        return json;
    }

    /** Reads what {@link #toJson} made. */
    static OtaPackage of(JsonObject json) throws MalformedPayloadException {
        return new OtaPackage(
                id(json, ID),
                Long.parseLong(Payload.text(json, CREATED)),
                OtaKind.valueOf(Payload.text(json, TYPE)),
                Payload.text(json, TITLE),
                Payload.text(json, VERSION),
                optional(json, TAG),
                id(json, PROFILE),
                content(json));
    }

    private static Content content(JsonObject json) throws MalformedPayloadException {
        if (json.get(URL) instanceof JsonPrimitive url) {
            return new Url(url.getAsString());
        }
        if (!Payload.text(json, HAS_DATA).equals("true")) {
            return new Missing();
        }
        return new Data(
                optional(json, "fileName"),
                optional(json, "contentType"),
                Long.parseLong(Payload.text(json, "dataSize")),
                ChecksumAlgorithm.valueOf(Payload.text(json, "checksumAlgorithm")),
                Payload.text(json, "checksum"));
    }

    private static String optional(JsonObject json, String name) {
        return json.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }

    private static JsonObject id(String entityType, UUID id) {
        JsonObject json = new JsonObject();
        json.addProperty("entityType", entityType);
        json.addProperty(ID, id.toString());
        return json;
    }

    private static UUID id(JsonObject json, String name) throws MalformedPayloadException {
        JsonElement id = json.get(name);
        if (id == null || !id.isJsonObject()) {
            throw new MalformedPayloadException(name + " is missing");
        }
        return UUID.fromString(Payload.text(id.getAsJsonObject(), ID));
    }
}
