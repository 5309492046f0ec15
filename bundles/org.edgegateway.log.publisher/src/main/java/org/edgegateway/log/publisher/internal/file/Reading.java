// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * How far a file was read, as it is kept over restarts.
 *
 * @param path where it was
 * @param key what the file system knows it by, under whatever name
 * @param print of what was read
 */
record Reading(String path, String key, Print print) {

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("path", path);
        json.addProperty("key", key);
        print.addTo(json);
        return json;
    }

    /** Reads what {@link #toJson} wrote; empty for anything else. */
    static Optional<Reading> of(JsonElement json) {
        try {
            JsonObject reading = json.getAsJsonObject();
            return Optional.of(new Reading(
                    reading.get("path").getAsString(), reading.get("key").getAsString(), Print.from(reading)));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
