// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

/** What a package updates. The names are ThingsBoard's. */
public enum OtaKind {
    FIRMWARE("fw"),
    SOFTWARE("sw");

    private final String prefix;

    OtaKind(String prefix) {
        this.prefix = prefix;
    }

    /** How topics and keys of the kind begin. */
    public String prefix() {
        return prefix;
    }

    /** The key of an attribute or of telemetry that tells about the package. */
    public String key(String name) {
        return prefix + "_" + name;
    }

    /** The member of a device that names its package. */
    public String member() {
        return this == FIRMWARE ? "firmwareId" : "softwareId";
    }
}
