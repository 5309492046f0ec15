// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgegateway.simulator.json.Value.BooleanValue;
import org.edgegateway.simulator.json.Value.DoubleValue;
import org.edgegateway.simulator.json.Value.JsonValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;

/** Values whose JSON type is their type, without casts: what the journal keeps. */
public final class TypedValues {

    private TypedValues() {}

    /**
     * The members of the object; nulls are dropped.
     *
     * @throws MalformedPayloadException for an integer beyond 64 bits
     */
    public static List<KeyValue> of(JsonObject object) throws MalformedPayloadException {
        List<KeyValue> values = new ArrayList<>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!member.getValue().isJsonNull()) {
                values.add(new KeyValue(member.getKey(), value(member.getValue())));
            }
        }
        return values;
    }

    private static Value value(JsonElement element) throws MalformedPayloadException {
        if (!element.isJsonPrimitive()) {
            return new JsonValue(element.toString());
        }
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean() ? BooleanValue.TRUE : BooleanValue.FALSE;
        }
        return primitive.isNumber() ? number(primitive.getAsString()) : new TextValue(primitive.getAsString());
    }

    private static Value number(String text) throws MalformedPayloadException {
        if (text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            return new DoubleValue(Double.parseDouble(text));
        }
        try {
            return new LongValue(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new MalformedPayloadException("integers beyond 64 bits are not supported", e);
        }
    }
}
