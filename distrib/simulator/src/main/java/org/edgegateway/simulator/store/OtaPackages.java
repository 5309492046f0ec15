// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All packages to update devices with; their bytes are elsewhere. Not thread-safe. */
public final class OtaPackages {

    private final Map<UUID, OtaPackage> byId = new LinkedHashMap<>();

    OtaPackages() {}

    public Collection<OtaPackage> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<OtaPackage> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether there is a package of that title and version, of any kind. */
    public boolean contains(String title, String version) {
        return byId.values().stream()
                .anyMatch(one -> one.title().equals(title) && one.version().equals(version));
    }

    void save(OtaPackage changed) {
        byId.put(changed.id(), changed);
    }

    void delete(UUID id) {
        byId.remove(id);
    }
}
