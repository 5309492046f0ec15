// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Payloads of the attribute topics. */
public final class AttributesCodec {

    private AttributesCodec() {}

    /** Client attributes that a device sets. */
    public static List<KeyValue> update(byte[] payload) throws MalformedPayloadException {
        return Payload.read(payload, reader -> {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new MalformedPayloadException("attributes must be an object");
            }
            return ValueReader.object(reader);
        });
    }

    /** Attributes that a gateway sets of one of its child devices, or a user of any. */
    public static List<KeyValue> update(JsonObject part) throws MalformedPayloadException {
        return update(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a device asks for. Blanks around a key are part of the key. */
    public static AttributeRequest request(byte[] payload) throws MalformedPayloadException {
        JsonObject body = Payload.object(payload);
        return new AttributeRequest(keys(body.get("clientKeys")), keys(body.get("sharedKeys")));
    }

    /** What a gateway asks for: {@code {"id":..,"device":..,"client":true|false,"key":..}} or {@code "keys":[..]}. */
    public static ChildAttributeRequest childRequest(byte[] payload) throws MalformedPayloadException {
        JsonObject body = Payload.object(payload);
        Set<String> keys = new LinkedHashSet<>();
        if (body.get("key") instanceof JsonPrimitive key) {
            keys.add(key.getAsString());
        } else if (body.get("keys") instanceof JsonArray list) {
            for (JsonElement key : list) {
                keys.add(key.isJsonPrimitive() ? key.getAsString() : "");
            }
        } else {
            throw new MalformedPayloadException("the keys are missing");
        }
        return new ChildAttributeRequest(
                Payload.integer(body, "id"),
                Payload.text(body, "device"),
                Boolean.parseBoolean(Payload.text(body, "client")),
                keys);
    }

    private static @Nullable Set<String> keys(@Nullable JsonElement list) throws MalformedPayloadException {
        if (list == null) {
            return null;
        }
        if (!list.isJsonPrimitive()) {
            throw new MalformedPayloadException("the keys must be one string");
        }
        return new LinkedHashSet<>(List.of(list.getAsString().split(",")));
    }
}
