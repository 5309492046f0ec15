// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the configuration of the gateway, component by component, without a snapshot. Passwords are in clear text. */
final class ConfigurationChanges {

    static final String FACTORY = "service.factoryPid";

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationChanges.class);

    /** Beginnings of the properties that Kura and OSGi themselves set. */
    private static final List<String> RESERVED = List.of("service.", "kura.", "component.");

    private final ConfigurationService configurations;
    private final CryptoService crypto;

    ConfigurationChanges(ConfigurationService configurations, CryptoService crypto) {
        this.configurations = configurations;
        this.crypto = crypto;
    }

    /** Lays properties over those of a component. An instance of a factory that is not there is made. */
    void merge(String pid, Map<String, Object> properties) throws KuraException {
        if (find(pid).isPresent()) {
            configurations.updateConfiguration(pid, new HashMap<>(properties), false);
        } else if (properties.get(FACTORY) instanceof String factory) {
            configurations.createFactoryConfiguration(factory, pid, encrypted(properties), false);
        } else {
            LOG.info("{} is left out: there is no such component", pid);
        }
    }

    /** Gives a component these properties, and no others but defaults. */
    void replace(String pid, Map<String, Object> properties) throws KuraException {
        Map<String, Object> all = new HashMap<>(properties);
        Set<String> superfluous = new HashSet<>(find(pid).orElse(Map.of()).keySet());
        superfluous.removeAll(properties.keySet());
        superfluous.removeIf(key -> RESERVED.stream().anyMatch(key::startsWith));
        superfluous.forEach(key -> all.put(key, null)); // what is null is removed
        merge(pid, all);
    }

    /** Removes the instances of factories that are not among the wanted. */
    void removeInstances(Set<String> wanted, Set<String> sparedFactories) throws KuraException {
        for (ComponentConfiguration present : configurations.getComponentConfigurations()) {
            Object factory = properties(present).get(FACTORY);
            boolean spared = factory == null || sparedFactories.contains(factory);
            if (!spared && !wanted.contains(present.getPid())) {
                configurations.deleteFactoryConfiguration(present.getPid(), false);
            }
        }
    }

    /** The properties of a component; empty when it is not there. */
    Optional<Map<String, Object>> find(String pid) throws KuraException {
        @Nullable ComponentConfiguration present = configurations.getComponentConfiguration(pid);
        return Optional.ofNullable(present).map(ConfigurationChanges::properties);
    }

    static Map<String, Object> properties(ComponentConfiguration configuration) {
        return Optional.ofNullable(configuration.getConfigurationProperties()).orElse(Map.of());
    }

    /** Kura encrypts the passwords of a component that it changes, but not those of one that it makes. */
    private Map<String, Object> encrypted(Map<String, Object> properties) throws KuraException {
        Map<String, Object> encrypted = new HashMap<>();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            encrypted.put(property.getKey(), encrypted(property.getValue()));
        }
        return encrypted;
    }

    private Object encrypted(Object value) throws KuraException {
        if (value instanceof Password password) {
            return new Password(crypto.encryptAes(password.getPassword()));
        }
        if (value instanceof Password[] passwords) {
            Password[] all = Arrays.copyOf(passwords, passwords.length);
            for (int i = 0; i < all.length; i++) {
                all[i] = new Password(crypto.encryptAes(all[i].getPassword()));
            }
            return all;
        }
        return value;
    }
}
