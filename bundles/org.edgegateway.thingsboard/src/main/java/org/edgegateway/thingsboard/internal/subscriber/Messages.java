// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.edgegateway.thingsboard.internal.json.Json;

/** Makes Kura messages of what the server says. */
final class Messages {

    private Messages() {}

    /**
     * A message with a metric for each member: texts, truth values and numbers as such (Long where it is one, else
     * Double), everything else as JSON text. The properties hold the same, as Kura Wires wants it.
     */
    static KuraMessage of(JsonObject values, Map<String, Object> more) {
        Map<String, Object> metrics = new HashMap<>();
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            metrics.put(value.getKey(), value(value.getValue()));
        }
        metrics.putAll(more);
        KuraPayload payload = new KuraPayload();
        payload.setTimestamp(new Date());
        metrics.forEach(payload::addMetric);
        return new KuraMessage(payload, metrics);
    }

    private static Object value(JsonElement value) {
        if (!(value instanceof JsonPrimitive primitive)) {
            return value.toString();
        }
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (primitive.isString()) {
            return primitive.getAsString();
        }
        return Json.whole(primitive).<Object>map(whole -> whole).orElseGet(primitive::getAsDouble);
    }
}
