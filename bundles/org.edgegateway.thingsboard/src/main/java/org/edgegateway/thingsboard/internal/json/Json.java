// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.edgegateway.basics.StrictJson;
import org.jspecify.annotations.Nullable;

/** What a message of the server holds, of which nothing is taken for granted. */
public final class Json {

    private Json() {}

    /** The object, or empty when the bytes are not one JSON object in UTF-8 of a sane depth. */
    public static Optional<JsonObject> object(byte[] payload) {
        return element(payload).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    /** The document, or empty when the bytes are not one JSON document in UTF-8 of a sane depth. */
    public static Optional<JsonElement> element(byte[] payload) {
        return Utf8.decode(payload).flatMap(StrictJson::parse);
    }

    /** A member that is an object. */
    public static Optional<JsonObject> object(JsonObject parent, String name) {
        @Nullable JsonElement member = parent.get(name);
        return member != null && member.isJsonObject() ? Optional.of(member.getAsJsonObject()) : Optional.empty();
    }

    /** A member that is a text. */
    public static Optional<String> text(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonPrimitive member && member.isString()
                ? Optional.of(member.getAsString())
                : Optional.empty();
    }

    /** A member that is a whole number of 32 bits. */
    public static Optional<Integer> number(JsonObject parent, String name) {
        if (!(parent.get(name) instanceof JsonPrimitive member) || !member.isNumber()) {
            return Optional.empty();
        }
        double value = member.getAsDouble();
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    /** A number as Long, if it is exactly one. */
    public static Optional<Long> whole(JsonPrimitive number) {
        try {
            return Optional.of(number.getAsBigDecimal().longValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return Optional.empty();
        }
    }

    public static byte[] bytes(JsonElement element) {
        return element.toString().getBytes(StandardCharsets.UTF_8);
    }
}
