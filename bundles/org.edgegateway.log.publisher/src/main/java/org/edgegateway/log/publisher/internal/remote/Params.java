// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.OptionalInt;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Severities;

/**
 * The parameters of a call. What has the wrong type or is out of range is an {@link IllegalArgumentException} with a
 * message for the caller.
 */
record Params(JsonObject values) {

    /** @param params of a call; null in JSON counts as none */
    static Params of(JsonElement params) {
        if (params instanceof JsonObject values) {
            return new Params(values);
        }
        if (params instanceof JsonNull) {
            return new Params(new JsonObject());
        }
        throw new IllegalArgumentException("the parameters must be an object");
    }

    String text(String key) {
        return primitive(key)
                .map(value -> {
                    if (!value.isString()) {
                        throw new IllegalArgumentException("'" + key + "' must be a text");
                    }
                    return value.getAsString();
                })
                .orElse("");
    }

    OptionalInt number(String key, int least, int most) {
        Optional<JsonPrimitive> value = primitive(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        double number = value.get().isNumber() ? value.get().getAsDouble() : Double.NaN;
        if (!(number >= least && number <= most) || number != Math.rint(number)) {
            throw new IllegalArgumentException("'" + key + "' must be a whole number, " + least + " to " + most);
        }
        return OptionalInt.of((int) number);
    }

    Optional<LogSeverity> severity(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Severities.of(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + key + "' must be one of DEBUG, INFO, WARN, ERROR")));
    }

    private Optional<JsonPrimitive> primitive(String key) {
        JsonElement value = values.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (value instanceof JsonPrimitive primitive) {
            return Optional.of(primitive);
        }
        throw new IllegalArgumentException("'" + key + "' must be a text or a number");
    }
}
