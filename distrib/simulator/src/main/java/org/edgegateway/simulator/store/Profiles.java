// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.edgegateway.simulator.store.ProvisionStrategy.ByKey;

/** All device profiles. Not thread-safe. */
public final class Profiles {

    private final Map<UUID, DeviceProfile> byId = new LinkedHashMap<>();

    Profiles() {}

    public Collection<DeviceProfile> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<DeviceProfile> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<DeviceProfile> byName(String name) {
        return first(profile -> profile.name().equals(name));
    }

    /** The id of the profile of that name; of one that nobody has created, such as the default, one made of the name. */
    public UUID idOf(String name) {
        return byName(name)
                .map(DeviceProfile::id)
                .orElseGet(() -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The profile whose devices provision themselves with that key. */
    public Optional<DeviceProfile> byKey(String key) {
        return first(profile ->
                profile.strategy() instanceof ByKey strategy && strategy.key().equals(key));
    }

    private Optional<DeviceProfile> first(Predicate<DeviceProfile> wanted) {
        return byId.values().stream().filter(wanted).findFirst();
    }

    void save(DeviceProfile profile) {
        byId.put(profile.id(), profile);
    }

    void delete(UUID id) {
        byId.remove(id);
    }
}
