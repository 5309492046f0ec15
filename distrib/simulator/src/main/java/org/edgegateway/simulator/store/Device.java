// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/** One device and all that is known about it. Not thread-safe. */
public final class Device {

    private final Telemetry telemetry;
    private final Attributes attributes = new Attributes();
    private DeviceData data;
    private Credentials credentials;

    Device(DeviceData data, Credentials credentials, int keep) {
        this.data = data;
        this.credentials = credentials;
        this.telemetry = new Telemetry(keep);
    }

    public UUID id() {
        return data.id();
    }

    public DeviceData data() {
        return data;
    }

    public Credentials credentials() {
        return credentials;
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

    void credentials(Credentials changed) {
        credentials = changed;
    }

    @Override
    public String toString() {
        return data.name();
    }
}
