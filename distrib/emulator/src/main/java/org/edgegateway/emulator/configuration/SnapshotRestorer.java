// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.edgegateway.emulator.snapshot.SnapshotEntry;
import org.edgegateway.emulator.snapshot.SnapshotPassword;
import org.osgi.service.cm.ConfigurationAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the gateway's configuration what a snapshot says. Values are not checked, as on Kura: a component that dislikes
 * one says so itself. A password encrypted by another gateway is left out and told in the log.
 */
final class SnapshotRestorer {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRestorer.class);

    /** Instances a gateway is delivered with, each named like its factory. */
    private static final List<String> DELIVERED = List.of("org.eclipse.kura.ssl.SslManagerService");

    private final Instances instances;
    private final ConfigurationStore store;
    private final Passwords passwords;

    SnapshotRestorer(Instances instances, ConfigurationStore store, Passwords passwords) {
        this.instances = instances;
        this.store = store;
        this.passwords = passwords;
    }

    /** Instances the snapshot lacks are deleted, single components it lacks get their defaults. */
    void restore(Snapshot snapshot) throws KuraException {
        Set<String> wanted = snapshot.entries().stream().map(SnapshotEntry::pid).collect(Collectors.toSet());
        for (StoredConfiguration present : store.all()) {
            if (wanted.contains(present.pid())) {
                continue;
            }
            if (present.factoryPid().isPresent()) {
                instances.delete(present.pid());
            } else {
                instances.restore(present.pid(), Optional.empty(), Map.of());
            }
        }
        for (SnapshotEntry entry : snapshot.entries()) {
            restore(entry);
        }
    }

    /** Makes those instances that every gateway has and this one lacks. */
    void restoreDelivered() throws KuraException {
        for (String pid : DELIVERED) {
            if (store.find(pid).isEmpty()) {
                instances.restore(pid, Optional.of(pid), Map.of());
            }
        }
    }

    private void restore(SnapshotEntry entry) throws KuraException {
        Map<String, Object> properties = new HashMap<>(SnapshotEntries.properties(entry));
        for (Map.Entry<String, Object> property : entry.properties().entrySet()) {
            if (isForeign(property.getValue())) {
                LOG.warn(
                        "{}: the password {} was encrypted by another gateway; set it again",
                        entry.pid(),
                        property.getKey());
                properties.remove(property.getKey());
            }
        }
        Optional<String> factoryPid = Optional.ofNullable(properties.remove(ConfigurationAdmin.SERVICE_FACTORYPID))
                .map(Object::toString);
        instances.restore(entry.pid(), factoryPid, passwords.encrypt(properties));
    }

    private boolean isForeign(Object value) {
        if (value instanceof SnapshotPassword[] several) {
            return Stream.of(several).anyMatch(this::isForeign);
        }
        return value instanceof SnapshotPassword one
                && one.encrypted()
                && !passwords.isEncrypted(new Password(one.text()));
    }
}
