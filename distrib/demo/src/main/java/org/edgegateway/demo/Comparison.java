// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was published beside what the server stored.
 *
 * @param records published
 * @param missing how many of them the server does not have, or has with other values
 */
record Comparison(int records, int missing) {

    static Comparison of(List<JsonObject> published, TreeMap<Long, JsonObject> stored) {
        int missing = 0;
        for (JsonObject record : published) {
            JsonObject row = stored.get(record.get("ts").getAsLong());
            if (row == null || !holds(row, record.getAsJsonObject("values"))) {
                missing++;
            }
        }
        return new Comparison(published.size(), missing);
    }

    private static boolean holds(JsonObject row, JsonObject values) {
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            JsonElement stored = row.get(value.getKey());
            if (stored == null || stored.getAsDouble() != value.getValue().getAsDouble()) {
                return false;
            }
        }
        return true;
    }

    boolean complete() {
        return records > 0 && missing == 0;
    }
}
