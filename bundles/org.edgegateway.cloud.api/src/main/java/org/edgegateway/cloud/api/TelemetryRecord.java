// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * Values that a device had at one moment.
 *
 * @param device the child device's name; empty for the gateway itself
 * @param time when the values were taken; clouds keep milliseconds
 * @param values one member per key; numbers, strings, booleans, objects and arrays
 */
public record TelemetryRecord(String device, Instant time, JsonObject values) {

    /** Values of the gateway itself. */
    public static TelemetryRecord ofGateway(Instant time, JsonObject values) {
        return new TelemetryRecord("", time, values);
    }
}
