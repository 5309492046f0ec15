// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The last entry taken from a log provider.
 *
 * @param time that the provider gives it, in milliseconds since the epoch
 * @param print of it and those just before it, see {@link Fingerprint}
 */
record ProviderPosition(long time, long print) {

    /** Before which everything is history: where a provider is heard for the first time. */
    static ProviderPosition startingAt(long now) {
        return new ProviderPosition(now / 1_000 * 1_000, 0);
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("time", time);
        json.addProperty("print", Long.toHexString(print));
        return json;
    }

    /** Reads what {@link #toJson} wrote; anything else is taken for the first time. */
    static ProviderPosition of(JsonElement json, long now) {
        if (json instanceof JsonObject position
                && position.get("time") instanceof JsonPrimitive time
                && position.get("print") instanceof JsonPrimitive print) {
            try {
                return new ProviderPosition(time.getAsLong(), Long.parseUnsignedLong(print.getAsString(), 16));
            } catch (NumberFormatException damaged) {
                return startingAt(now);
            }
        }
        return startingAt(now);
    }
}
