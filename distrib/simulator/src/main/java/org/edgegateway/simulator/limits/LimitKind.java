// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.Locale;

/** What a tenant profile limits. */
public enum LimitKind {
    /** Messages of all devices together; while it is exhausted no connection is accepted. */
    TENANT_MESSAGES,
    /** Messages of a device that carry no values: requests, calls, claims. */
    DEVICE_MESSAGES,
    /** Messages of a device with telemetry or attributes. */
    DEVICE_TELEMETRY_MESSAGES,
    /** Values in the telemetry and attributes of a device. */
    DEVICE_TELEMETRY_POINTS,
    /** Messages of a gateway on the gateway topics that carry no values; a child device that connects counts twice. */
    GATEWAY_MESSAGES,
    /** Child devices that a gateway sends telemetry or attributes of, each time it does. */
    GATEWAY_TELEMETRY_MESSAGES,
    /** Values in the telemetry and attributes that a gateway sends of its child devices. */
    GATEWAY_TELEMETRY_POINTS;

    /**
     * The kind by its name on the command line, for example {@code device-messages}.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static LimitKind named(String name) {
        for (LimitKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no rate limit " + name);
    }
}
