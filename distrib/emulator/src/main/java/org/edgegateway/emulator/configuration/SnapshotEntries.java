// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.kura.configuration.Password;
import org.edgegateway.emulator.snapshot.SnapshotEntry;
import org.edgegateway.emulator.snapshot.SnapshotPassword;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ConfigurationAdmin;

/** Between a file's entries and a component's properties. The generated {@code service.pid} stays out of files. */
final class SnapshotEntries {
    private SnapshotEntries() {}

    static Map<String, Object> properties(SnapshotEntry entry) {
        Map<String, Object> properties = new HashMap<>(entry.properties());
        properties.remove(Constants.SERVICE_PID);
        properties.replaceAll((name, value) -> AttributeType.toKura(value));
        return properties;
    }

    static SnapshotEntry entry(StoredConfiguration configuration) {
        Map<String, Object> properties = new HashMap<>(configuration.properties());
        properties.remove(Constants.SERVICE_PID);
        configuration.factoryPid().ifPresent(pid -> properties.put(ConfigurationAdmin.SERVICE_FACTORYPID, pid));
        properties.replaceAll((name, value) -> toFile(value));
        return new SnapshotEntry(configuration.pid(), properties);
    }

    private static Object toFile(Object value) {
        if (value instanceof Password password) {
            return encrypted(password);
        }
        if (value instanceof Password[] passwords) {
            return Stream.of(passwords).map(SnapshotEntries::encrypted).toArray(SnapshotPassword[]::new);
        }
        return value;
    }

    private static SnapshotPassword encrypted(Password password) {
        return new SnapshotPassword(password.toString(), true);
    }
}
