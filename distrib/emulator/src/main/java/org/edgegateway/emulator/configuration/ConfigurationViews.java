// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.metatype.OCD;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.edgegateway.emulator.snapshot.SnapshotEntry;

/** What is stored, in the forms Kura's service hands out. */
final class ConfigurationViews {
    private final ConfigurationStore store;
    private final ComponentCatalog catalog;
    private final Passwords passwords;

    ConfigurationViews(ConfigurationStore store, ComponentCatalog catalog, Passwords passwords) {
        this.store = store;
        this.catalog = catalog;
        this.passwords = passwords;
    }

    /** All instances of factories, and the single components whose definition is known. */
    List<StoredConfiguration> known() throws KuraException {
        return store.all().stream()
                .filter(stored -> stored.factoryPid().isPresent()
                        || catalog.find(stored.pid()).isPresent())
                .toList();
    }

    ComponentConfiguration encrypted(StoredConfiguration stored) {
        return new ComponentSettings(
                stored.pid(), definition(stored.definitionPid()).orElse(null), stored.properties());
    }

    ComponentConfiguration clear(StoredConfiguration stored) throws KuraException {
        return new ComponentSettings(
                stored.pid(), definition(stored.definitionPid()).orElse(null), passwords.decrypt(stored.properties()));
    }

    List<ComponentConfiguration> clear(Snapshot snapshot) throws KuraException {
        List<ComponentConfiguration> configurations = new ArrayList<>();
        for (SnapshotEntry entry : snapshot.entries()) {
            Map<String, Object> properties = passwords.encrypt(SnapshotEntries.properties(entry));
            configurations.add(new ComponentSettings(entry.pid(), null, passwords.decrypt(properties)));
        }
        return configurations;
    }

    /** The defaults of an instance or of a definition; none if nothing is known of it. */
    ComponentConfiguration defaults(String pid, Instances instances) throws KuraException {
        String definitionPid =
                store.find(pid).map(StoredConfiguration::definitionPid).orElse(pid);
        Optional<OCD> definition = definition(definitionPid);
        return new ComponentSettings(
                pid, definition.orElse(null), definition.isPresent() ? instances.defaults(definition.get()) : Map.of());
    }

    private Optional<OCD> definition(String pid) {
        return catalog.find(pid).map(ComponentDefinition::definition);
    }
}
