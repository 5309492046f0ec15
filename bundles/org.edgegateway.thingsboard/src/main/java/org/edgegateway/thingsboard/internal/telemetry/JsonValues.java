// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.basics.StrictJson;
import org.jspecify.annotations.Nullable;

/** Which values can be telemetry: Java's own of the types that Kura knows, and JSON. */
final class JsonValues {

    private JsonValues() {}

    /** Why the value cannot be written as JSON, or the server would not store it, if so. */
    static Optional<String> fault(@Nullable Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Optional.empty() : notFinite(number);
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? Optional.empty() : notFinite(number);
        }
        if (isSimple(value)) {
            return Optional.empty();
        }
        if (value == null || value instanceof JsonElement element && element.isJsonNull()) {
            return Optional.of("null has no value to store: leave it out");
        }
        if (value instanceof JsonElement element) {
            return faultWithin(element, StrictJson.MAX_DEPTH);
        }
        return Optional.of("values of type " + value.getClass().getSimpleName()
                + " are not telemetry: use a number, string, boolean or byte array");
    }

    private static boolean isSimple(@Nullable Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof String
                || value instanceof byte[]
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigDecimal
                || value instanceof BigInteger;
    }

    private static Optional<String> notFinite(Number number) {
        return Optional.of(number + " is no number in JSON: leave it out or publish it as a string");
    }

    private static Optional<String> faultWithin(JsonElement value, int levelsLeft) {
        if (value instanceof JsonPrimitive primitive) {
            boolean number = primitive.isNumber();
            return number && !Double.isFinite(primitive.getAsDouble()) && isFloating(primitive.getAsNumber())
                    ? notFinite(primitive.getAsNumber())
                    : Optional.empty();
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

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }
}
