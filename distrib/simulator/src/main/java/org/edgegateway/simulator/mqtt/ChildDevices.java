// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.UUID;
import org.edgegateway.simulator.store.Change.DeviceSaved;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.Store;

/** Devices that a gateway speaks for; the first word about one creates it. */
final class ChildDevices {

    static final String DEFAULT_TYPE = "default";

    private final Store store;

    ChildDevices(Store store) {
        this.store = store;
    }

    /** @param now milliseconds since the epoch */
    Device find(String name, String type, long now) {
        return store.devices().byName(name).orElseGet(() -> {
            UUID id = UUID.randomUUID();
            String token = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
            store.commit(new DeviceSaved(new DeviceData(id, name, type, "", false, now), token));
            return store.devices().byId(id).orElseThrow();
        });
    }
}
