// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonObject;

/**
 * Client attributes that a device has.
 *
 * @param device the child device's name; empty for the gateway itself
 * @param values one member per key; numbers, strings, booleans, objects and arrays
 */
public record AttributeReport(String device, JsonObject values) {

    /** Attributes of the gateway itself. */
    public static AttributeReport ofGateway(JsonObject values) {
        return new AttributeReport("", values);
    }
}
