// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads parameters, of which nothing is taken for granted. What is wrong is an IllegalArgumentException for the caller. */
final class Params {

    private static final BigDecimal YEAR_10000 = new BigDecimal("253402300800000");
    private static final int SHOWN = 60;

    private Params() {}

    /** A text that must be there. */
    static String text(JsonObject params, String name) {
        return optionalText(params, name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
    }

    static Optional<String> optionalText(JsonObject params, String name) {
        @Nullable JsonElement value = params.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (value instanceof JsonPrimitive text && text.isString()) {
            return Optional.of(text.getAsString());
        }
        throw new IllegalArgumentException("'" + name + "' must be a text");
    }

    /** A moment in milliseconds since 1970, which must be there. */
    static Instant moment(JsonObject params, String name) {
        @Nullable JsonElement value = params.get(name);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("'" + name + "' is missing: milliseconds since 1970");
        }
        if (value instanceof JsonPrimitive number && number.isNumber()) {
            BigDecimal millis = decimal(number);
            boolean inRange = millis.signum() >= 0 && millis.compareTo(YEAR_10000) < 0;
            if (inRange && millis.stripTrailingZeros().scale() <= 0) {
                return Instant.ofEpochMilli(millis.longValue());
            }
        }
        throw new IllegalArgumentException(
                "'" + name + "' must be a whole number of milliseconds since 1970, before the year 10000");
    }

    private static BigDecimal decimal(JsonPrimitive number) {
        try {
            return number.getAsBigDecimal();
        } catch (NumberFormatException none) {
            return YEAR_10000;
        }
    }

    /**
     * The one of several that the caller chose by name, or the only one there is.
     *
     * @param none what to say when there is none at all
     */
    static <T> T choose(Map<String, T> from, JsonObject params, String name, String none) {
        if (from.isEmpty()) {
            throw new IllegalArgumentException(none);
        }
        Optional<String> wanted = optionalText(params, name);
        if (wanted.isEmpty() && from.size() > 1) {
            throw new IllegalArgumentException("'" + name + "' is missing: there are " + from.keySet());
        }
        String chosen = wanted.orElseGet(() -> from.keySet().iterator().next());
        return Optional.ofNullable(from.get(chosen))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is '" + shortened(chosen) + "', but there are " + from.keySet()));
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
