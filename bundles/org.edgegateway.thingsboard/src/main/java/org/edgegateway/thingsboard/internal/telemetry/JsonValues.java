// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Java values as JSON, and what ThingsBoard does not take of them. */
final class JsonValues {

    private JsonValues() {}

    /** The value as JSON; empty when its type has no JSON form. Byte arrays become base64. */
    static Optional<JsonElement> of(Object value) {
        if (value instanceof Float number && Float.isFinite(number)) {
            // the shortest text of the float: as a double, 0.1f would be 0.10000000149011612
            return Optional.of(new JsonPrimitive(new BigDecimal(number.toString())));
        }
        if (value instanceof Number number) {
            return Optional.of(new JsonPrimitive(number));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(new JsonPrimitive(flag));
        }
        if (value instanceof String text) {
            return Optional.of(new JsonPrimitive(text));
        }
        if (value instanceof byte[] bytes) {
            return Optional.of(new JsonPrimitive(Base64.getEncoder().encodeToString(bytes)));
        }
        return Optional.empty();
    }

    /** Why the server would not store the value, if so. */
    static Optional<String> fault(JsonElement value) {
        return value.isJsonNull()
                ? Optional.of("null has no value to store: leave it out")
                : faultWithin(value, StrictJson.MAX_DEPTH);
    }

    private static Optional<String> faultWithin(JsonElement value, int levelsLeft) {
        if (value instanceof JsonPrimitive primitive) {
            return numberFault(primitive);
        }
        if (levelsLeft == 0) {
            return Optional.of("the value is nested more than " + StrictJson.MAX_DEPTH + " levels deep: flatten it");
        }
        if (value.isJsonObject()) {
            return value.getAsJsonObject().entrySet().stream()
                    .map(Map.Entry::getValue)
                    .flatMap(member -> faultWithin(member, levelsLeft - 1).stream())
                    .findFirst();
        }
        if (value.isJsonArray()) {
            for (JsonElement element : value.getAsJsonArray()) {
                Optional<String> fault = faultWithin(element, levelsLeft - 1);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> numberFault(JsonPrimitive primitive) {
        if (primitive.isNumber()) {
            Number number = primitive.getAsNumber();
            if ((number instanceof Double || number instanceof Float) && !Double.isFinite(number.doubleValue())) {
                return Optional.of(number + " is no number in JSON: leave it out or publish it as a string");
            }
        }
        return Optional.empty();
    }
}
