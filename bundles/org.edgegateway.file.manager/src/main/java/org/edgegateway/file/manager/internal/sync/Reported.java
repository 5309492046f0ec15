// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the cloud was told of a file.
 *
 * @param hash of its content, or why there is none
 * @param writeVersion the one that it was last written for
 */
record Reported(String hash, JsonElement writeVersion) {

    private static final String HASH = "hash";
    private static final String WRITE_VERSION = "write_version";

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty(HASH, hash);
        json.add(WRITE_VERSION, writeVersion);
        return json;
    }

    /** Reads {@code FILE_HASHES} in all its parts. What is wrong in it counts as not reported. */
    static Map<String, Reported> read(JsonObject parts) {
        Map<String, Reported> reported = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> part : parts.entrySet()) {
            if (part.getValue().isJsonObject()) {
                part.getValue().getAsJsonObject().entrySet().forEach(file -> read(file, reported));
            }
        }
        return reported;
    }

    private static void read(Map.Entry<String, JsonElement> file, Map<String, Reported> into) {
        if (file.getValue().isJsonObject()) {
            JsonObject json = file.getValue().getAsJsonObject();
            JsonElement hash = json.get(HASH);
            JsonElement version = json.get(WRITE_VERSION);
            boolean readable = hash != null && hash.isJsonPrimitive();
            into.put(
                    file.getKey(),
                    new Reported(readable ? hash.getAsString() : "", version == null ? JsonNull.INSTANCE : version));
        }
    }
}
