// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.UUID;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceData;

/** Devices that a gateway speaks for; the first word about one creates and connects it. */
final class ChildDevices {

    static final String DEFAULT_TYPE = "default";

    private final Core core;

    ChildDevices(Core core) {
        this.core = core;
    }

    /** @param now milliseconds since the epoch */
    Device connect(DeviceSession gateway, String name, long now) {
        return connect(gateway, name, DEFAULT_TYPE, now);
    }

    /**
     * The child device, connected. That it subscribes then counts as a message of its gateway: where the gateway's limit
     * is exhausted, nobody hears of it, and the child device is told nothing.
     *
     * @param type used only when the device is new
     * @param now milliseconds since the epoch
     */
    Device connect(DeviceSession gateway, String name, String type, long now) {
        Device device = core.store().devices().byName(name).orElseGet(() -> create(name, type, now));
        if (!core.sessions().isChildOf(gateway, device)) {
            ChildSession session = new ChildSession(device, gateway);
            core.sessions().childOpened(session);
            if (core.limiter().gatewayMessage(gateway.deviceId())) {
                core.activate(() -> {
                    session.activate();
                    core.calls().deviceListens(device.id());
                });
            }
        }
        return device;
    }

    /** The gateway no longer speaks for the device. */
    void disconnect(DeviceSession gateway, String name) {
        core.store().devices().byName(name).ifPresent(device -> core.sessions().childClosed(gateway, device));
    }

    private Device create(String name, String type, long now) {
        DeviceData data = new DeviceData(UUID.randomUUID(), name, type, "", false, now);
        return core.store().saveDevice(data, Credentials.randomToken());
    }
}
