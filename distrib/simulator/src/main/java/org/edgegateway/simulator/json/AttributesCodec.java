// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonToken;
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

    /** What a device asks for. Blanks around a key are part of the key. */
    public static AttributeRequest request(byte[] payload) throws MalformedPayloadException {
        JsonObject body = Payload.object(payload);
        return new AttributeRequest(keys(body.get("clientKeys")), keys(body.get("sharedKeys")));
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
