// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/** One device and all that is known about it. Not thread-safe. */
public final class Device {

    private final Telemetry telemetry;
    private final Attributes attributes = new Attributes();
    private DeviceData data;
    private String token;

    Device(DeviceData data, String token, int keep) {
        this.data = data;
        this.token = token;
        this.telemetry = new Telemetry(keep);
    }

    public UUID id() {
        return data.id();
    }

    public DeviceData data() {
        return data;
    }

    /** The access token; the user name of a connection is compared with it. */
    public String token() {
        return token;
    }

    public Telemetry telemetry() {
        return telemetry;
    }

    public Attributes attributes() {
        return attributes;
    }

    void data(DeviceData changed) {
        data = changed;
    }

    void token(String changed) {
        token = changed;
    }

    @Override
    public String toString() {
        return data.name();
    }
}
