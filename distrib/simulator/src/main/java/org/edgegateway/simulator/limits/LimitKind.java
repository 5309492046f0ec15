// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.Locale;

/** What a tenant profile limits. */
public enum LimitKind {
    /** Messages of all devices together; while it is exhausted no connection is accepted. */
    TENANT_MESSAGES,
    /** Messages of a device that are not telemetry. */
    DEVICE_MESSAGES,
    /** Telemetry messages of a device. */
    DEVICE_TELEMETRY_MESSAGES,
    /** Points in the telemetry of a device. */
    DEVICE_TELEMETRY_POINTS,
    /** Messages of a gateway on the gateway topics that are not telemetry. */
    GATEWAY_MESSAGES,
    /** Telemetry messages of a gateway for its child devices. */
    GATEWAY_TELEMETRY_MESSAGES,
    /** Points in the telemetry of a gateway for its child devices. */
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
