// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.edgegateway.cloud.api.Refusal;

/**
 * Values without regard to when they were taken, as attributes are.
 *
 * @param json those that the server takes
 * @param refusals why it would not take the others
 */
public record AcceptableValues(JsonObject json, List<Refusal> refusals) {

    /** Tells apart what the server takes. */
    public static AcceptableValues of(JsonObject values) {
        Moments moments = new Moments();
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            moments.add(0, value.getKey(), value.getValue());
        }
        return of(moments);
    }

    /** The values of all moments; of several with one key, the last. */
    public static AcceptableValues of(Moments moments) {
        JsonObject json = new JsonObject();
        for (Moments.Moment moment : moments.moments()) {
            moment.values().forEach((key, value) -> add(json, key, value));
        }
        return new AcceptableValues(json, moments.refusals());
    }

    private static void add(JsonObject json, String key, Object value) {
        if (value instanceof JsonElement element) {
            json.add(key, element);
        } else if (value instanceof Number number) {
            json.addProperty(key, number);
        } else if (value instanceof Boolean flag) {
            json.addProperty(key, flag);
        } else if (value instanceof byte[] bytes) {
            json.addProperty(key, Base64.getEncoder().encodeToString(bytes));
        } else {
            json.addProperty(key, value.toString());
        }
    }
}
