// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.metatype.OCD;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates and changes component instances: defaults are merged in, values checked, passwords encrypted. Definitions may
 * come later than configurations, when their bundle starts. Not thread-safe.
 */
final class Instances {
    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);

    private final ConfigurationStore store;
    private final ComponentCatalog catalog;
    private final Passwords passwords;

    Instances(ConfigurationStore store, ComponentCatalog catalog, Passwords passwords) {
        this.store = store;
        this.catalog = catalog;
        this.passwords = passwords;
    }

    /** Required values may still be missing, as in a form somebody has just opened. */
    void create(String factoryPid, String pid, Map<String, Object> properties) throws KuraException {
        if (store.find(pid).isPresent()) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, "pid " + pid + " already exists");
        }
        Optional<OCD> definition = definition(factoryPid);
        if (definition.isPresent()) {
            PropertyValidator.validate(definition.get(), properties);
        } else {
            LOG.warn("{} is created, but no active bundle has the factory {} (yet)", pid, factoryPid);
        }
        store.create(factoryPid, pid, withDefaults(definition, passwords.encrypt(properties)));
    }

    /** Lays the properties over the present ones; a null removes one. */
    void update(StoredConfiguration present, Map<String, Object> changes) throws KuraException {
        Map<String, Object> properties = new HashMap<>(present.properties());
        properties.putAll(changes);
        properties.values().removeIf(value -> value == null);
        Optional<OCD> definition = definition(present.definitionPid());
        Map<String, Object> complete = withDefaults(definition, properties);
        if (definition.isPresent()) {
            PropertyValidator.validate(definition.get(), complete);
            PropertyValidator.requireAll(definition.get(), complete);
        }
        store.replace(present.pid(), passwords.encrypt(complete));
    }

    /** Makes the instance have just these properties and defaults, unchecked; passwords must be encrypted. */
    void restore(String pid, Optional<String> factoryPid, Map<String, Object> properties) throws KuraException {
        Map<String, Object> complete = withDefaults(definition(factoryPid.orElse(pid)), properties);
        if (factoryPid.isPresent() && store.find(pid).isEmpty()) {
            store.create(factoryPid.get(), pid, complete);
        } else {
            store.replace(pid, complete);
        }
    }

    void delete(String pid) throws KuraException {
        store.delete(pid);
    }

    /**
     * Merges the defaults of a definition that has just become known into what is configured already. As on Kura, all its
     * instances get their settings once more, changed or not.
     */
    void complete(ComponentDefinition arrived) throws KuraException {
        for (StoredConfiguration stored : instancesOf(arrived)) {
            store.replace(stored.pid(), withDefaults(Optional.of(arrived.definition()), stored.properties()));
        }
    }

    /** Gives an instance whose definition is known its settings once more, with the defaults. */
    void complete(String pid) throws KuraException {
        Optional<StoredConfiguration> stored = store.find(pid);
        Optional<OCD> definition = stored.flatMap(present -> definition(present.definitionPid()));
        if (definition.isPresent()) {
            store.replace(pid, withDefaults(definition, stored.orElseThrow().properties()));
        }
    }

    Map<String, Object> defaults(OCD definition) throws KuraException {
        try {
            return AttributeDefaults.of(definition);
        } catch (IllegalArgumentException e) {
            throw new KuraException(
                    KuraErrorCode.CONFIGURATION_ATTRIBUTE_INVALID, e, definition.getId(), "default", e.getMessage());
        }
    }

    private List<StoredConfiguration> instancesOf(ComponentDefinition definition) throws KuraException {
        if (definition.factory()) {
            return store.all().stream()
                    .filter(stored ->
                            stored.factoryPid().filter(definition.pid()::equals).isPresent())
                    .toList();
        }
        return List.of(store.find(definition.pid())
                .orElseGet(() -> new StoredConfiguration(definition.pid(), Optional.empty(), Map.of())));
    }

    private Map<String, Object> withDefaults(Optional<OCD> definition, Map<String, Object> properties)
            throws KuraException {
        if (definition.isEmpty()) {
            return properties;
        }
        Map<String, Object> complete = new HashMap<>(defaults(definition.get()));
        complete.keySet().removeAll(properties.keySet());
        Map<String, Object> all = passwords.encrypt(complete);
        all.putAll(properties);
        return all;
    }

    private Optional<OCD> definition(String pid) {
        return catalog.find(pid).map(ComponentDefinition::definition);
    }
}
