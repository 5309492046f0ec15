// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Base64;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValue;
import org.eclipse.kura.type.TypedValues;

/** Converts between JSON and the types of channels. */
final class ChannelValues {

    private ChannelValues() {}

    /**
     * A value of the channel's type.
     *
     * @throws IllegalArgumentException when it cannot be one; the message tells a person why
     */
    static TypedValue<?> parse(DataType type, JsonElement json) {
        if (!(json instanceof JsonPrimitive value)) {
            if (type == DataType.STRING && !json.isJsonNull()) {
                return TypedValues.newStringValue(json.toString());
            }
            throw wrong(type, json);
        }
        try {
            return switch (type) {
                case BOOLEAN -> TypedValues.newBooleanValue(flag(value));
                case INTEGER -> TypedValues.newIntegerValue(number(value).intValueExact());
                case LONG -> TypedValues.newLongValue(number(value).longValueExact());
                case FLOAT -> TypedValues.newFloatValue(finite(number(value).floatValue()));
                case DOUBLE -> TypedValues.newDoubleValue(finite(number(value).doubleValue()));
                case STRING -> TypedValues.newStringValue(value.getAsString());
                case BYTE_ARRAY ->
                    TypedValues.newByteArrayValue(Base64.getDecoder().decode(value.getAsString()));
            };
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw wrong(type, json);
        }
    }

    private static IllegalArgumentException wrong(DataType type, JsonElement json) {
        String text = json.toString();
        String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return new IllegalArgumentException(shown + " is no value of type " + type);
    }

    private static BigDecimal number(JsonPrimitive value) {
        if (value.isBoolean() || value.getAsString().length() > 40) {
            throw new IllegalArgumentException("not a number");
        }
        BigDecimal number = new BigDecimal(value.getAsString());
        if (Math.abs((long) number.scale()) > 400) {
            throw new IllegalArgumentException("beyond all types");
        }
        return number;
    }

    private static boolean flag(JsonPrimitive value) {
        String text = value.getAsString();
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("not a truth value");
        }
        return text.equals("true");
    }

    private static float finite(float number) {
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException("too large");
        }
        return number;
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("too large");
        }
        return number;
    }

    /** The value as JSON: numbers and truth values as such, bytes in base64, and what JSON has no number for as text. */
    static JsonElement toJson(TypedValue<?> value) {
        Object plain = value.getValue();
        if (plain instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (plain instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new JsonPrimitive(number);
        }
        return new JsonPrimitive(
                plain instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : String.valueOf(plain));
    }
}
