// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All devices by id, name and credentials. Not thread-safe. */
public final class Devices {

    private final int keep;
    private final Map<UUID, Device> byId = new LinkedHashMap<>();
    private final Map<String, Device> byName = new HashMap<>();
    private final Map<String, Device> byCredentials = new HashMap<>();

    Devices(int keep) {
        this.keep = keep;
    }

    public Collection<Device> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<Device> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Device> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The device with credentials of that id. */
    public Optional<Device> byCredentials(String id) {
        return Optional.ofNullable(byCredentials.get(id));
    }

    void save(DeviceData data, Credentials credentials) {
        Device known = byId.get(data.id());
        if (known == null) {
            Device created = new Device(data, credentials, keep);
            byId.put(data.id(), created);
            byName.put(data.name(), created);
            byCredentials.put(credentials.id(), created);
        } else {
            byName.remove(known.data().name());
            known.data(data);
            byName.put(data.name(), known);
            change(known, credentials);
        }
    }

    void delete(UUID id) {
        Device deleted = byId.remove(id);
        if (deleted != null) {
            byName.remove(deleted.data().name());
            byCredentials.remove(deleted.credentials().id());
        }
    }

    private void change(Device device, Credentials credentials) {
        byCredentials.remove(device.credentials().id());
        device.credentials(credentials);
        byCredentials.put(credentials.id(), device);
    }
}
