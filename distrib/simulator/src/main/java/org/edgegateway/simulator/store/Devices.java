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

/** All devices by id, name and token. Not thread-safe. */
public final class Devices {

    private final int keep;
    private final Map<UUID, Device> byId = new LinkedHashMap<>();
    private final Map<String, Device> byName = new HashMap<>();
    private final Map<String, Device> byToken = new HashMap<>();

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

    public Optional<Device> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    void save(DeviceData data, String token) {
        Device known = byId.get(data.id());
        if (known == null) {
            Device created = new Device(data, token, keep);
            byId.put(data.id(), created);
            byName.put(data.name(), created);
            byToken.put(token, created);
        } else {
            byName.remove(known.data().name());
            known.data(data);
            byName.put(data.name(), known);
            changeToken(known, token);
        }
    }

    void delete(UUID id) {
        Device deleted = byId.remove(id);
        if (deleted != null) {
            byName.remove(deleted.data().name());
            byToken.remove(deleted.token());
        }
    }

    private void changeToken(Device device, String token) {
        byToken.remove(device.token());
        device.token(token);
        byToken.put(token, device);
    }
}
