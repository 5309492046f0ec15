// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.claim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;

/**
 * A device asks to be claimed by whoever knows the key.
 *
 * @param duration how long the key is valid
 */
public record ClaimRequest(String secretKey, Duration duration) {

    private static final Duration DEFAULT_DURATION = Duration.ofDays(1);

    /** @param payload {@code {"secretKey":..,"durationMs":..}}, both optional; may be empty */
    public static ClaimRequest of(byte[] payload) throws MalformedPayloadException {
        return of(payload.length == 0 ? new JsonObject() : Payload.object(payload));
    }

    public static ClaimRequest of(JsonObject body) throws MalformedPayloadException {
        try {
            JsonElement key = body.get("secretKey");
            JsonElement duration = body.get("durationMs");
            long millis = duration == null ? 0 : duration.getAsLong();
            return new ClaimRequest(
                    key == null ? "" : key.getAsString(), millis == 0 ? DEFAULT_DURATION : Duration.ofMillis(millis));
        } catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw new MalformedPayloadException("secretKey must be a text and durationMs a number", e);
        }
    }

    @Override
    public String toString() {
        return "ClaimRequest[" + duration + "]";
    }
}
