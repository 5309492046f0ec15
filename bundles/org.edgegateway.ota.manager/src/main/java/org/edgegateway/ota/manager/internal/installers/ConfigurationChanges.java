// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the configuration of the gateway, component by component, without a snapshot. Passwords are in clear text.
 *
 * <p>Kura forgets an instance while its component restarts; one that was created then would be there twice. So what is
 * stored below Kura says what there is.
 */
final class ConfigurationChanges {

    static final String FACTORY = "service.factoryPid";

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationChanges.class);
    private static final Duration REVIVAL = Duration.ofSeconds(30);

    /** Beginnings of the properties that Kura and OSGi themselves set. */
    private static final List<String> RESERVED = List.of("service.", "kura.", "component.");

    private final ConfigurationService configurations;
    private final StoredInstances stored;
    private final CryptoService crypto;
    private final Waiting waiting;

    ConfigurationChanges(
            ConfigurationService configurations, StoredInstances stored, CryptoService crypto, Waiting waiting) {
        this.configurations = configurations;
        this.stored = stored;
        this.crypto = crypto;
        this.waiting = waiting;
    }

    /**
     * A factory of new instances that nobody offers, even after a while; Kura would take them without a word. Those that are
     * stored already, as of a bundle that is not installed any longer, do not count.
     */
    Optional<String> unknownFactory(Map<String, Map<String, Object>> wanted) throws IOException, InterruptedException {
        waiting.untilHolds(() -> missingFactory(wanted).isEmpty(), REVIVAL);
        return missingFactory(wanted);
    }

    private Optional<String> missingFactory(Map<String, Map<String, Object>> wanted) throws IOException {
        Set<String> offered = configurations.getFactoryComponentPids();
        Set<String> known = stored.factories().keySet();
        return wanted.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> entry.getValue().get(FACTORY))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(factory -> !offered.contains(factory))
                .sorted()
                .findFirst();
    }

    /** Lays properties over those of a component. An instance of a factory that is not there is made. */
    void merge(String pid, Map<String, Object> properties) throws KuraException, IOException, InterruptedException {
        if (isThere(pid)) {
            configurations.updateConfiguration(pid, new HashMap<>(properties), false);
        } else {
            create(pid, properties);
        }
    }

    private void create(String pid, Map<String, Object> properties) throws KuraException, IOException {
        if (properties.get(FACTORY) instanceof String factory) {
            stored.delete(pid);
            configurations.createFactoryConfiguration(factory, pid, encrypted(properties), false);
        } else {
            LOG.info("{} is left out: there is no such component", pid);
        }
    }

    /** Gives a component these properties, and no others but defaults. One that has them is left alone. */
    void replace(String pid, Map<String, Object> properties) throws KuraException, IOException, InterruptedException {
        if (!isThere(pid)) {
            create(pid, properties);
            return;
        }
        Map<String, Object> present = find(pid).orElse(Map.of());
        Map<String, @Nullable Object> changes = new HashMap<>();
        present.keySet().stream()
                .filter(key -> !properties.containsKey(key))
                .forEach(key -> changes.put(key, null)); // what is null is removed
        properties.forEach((key, value) -> {
            if (!comparable(value).equals(comparable(present.get(key)))) {
                changes.put(key, value);
            }
        });
        changes.keySet().removeIf(key -> RESERVED.stream().anyMatch(key::startsWith));
        if (!changes.isEmpty()) {
            configurations.updateConfiguration(pid, changes, false);
        }
    }

    private static Object comparable(@Nullable Object value) {
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(ConfigurationChanges::comparable).toList();
        }
        return value instanceof Password password ? password.toString() : Optional.ofNullable(value);
    }

    /** Removes the instances of factories that are not among the wanted. */
    void removeInstances(Set<String> wanted, Set<String> sparedFactories) throws KuraException, IOException {
        for (Map.Entry<String, String> present : stored.factories().entrySet()) {
            if (!wanted.contains(present.getKey()) && !sparedFactories.contains(present.getValue())) {
                configurations.deleteFactoryConfiguration(present.getKey(), false);
            }
        }
    }

    private boolean isThere(String pid) throws IOException, InterruptedException {
        waiting.untilHolds(() -> isKnown(pid) || !mayReturn(pid), REVIVAL);
        return isKnown(pid);
    }

    private boolean mayReturn(String pid) throws IOException {
        return Optional.ofNullable(stored.factories().get(pid))
                .filter(configurations.getFactoryComponentPids()::contains)
                .isPresent();
    }

    private boolean isKnown(String pid) {
        return configurations.getConfigurableComponentPids().contains(pid);
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
