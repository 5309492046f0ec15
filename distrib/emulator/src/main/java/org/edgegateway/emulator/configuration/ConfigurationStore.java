// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurationService;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The configurations in ConfigurationAdmin, by {@code kura.service.pid}. ConfigurationAdmin knows no passwords: it gets
 * their encrypted text, and this store remembers which properties they are. Components learn of changes later, on
 * ConfigurationAdmin's own thread.
 */
final class ConfigurationStore {
    private static final String ANY_LOCATION = "?";

    private final ConfigurationAdmin admin;
    private final Map<String, Set<String>> passwordNames = new ConcurrentHashMap<>();

    ConfigurationStore(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    List<StoredConfiguration> all() throws KuraException {
        List<StoredConfiguration> all = new ArrayList<>();
        for (Configuration configuration : list("(" + ConfigurationService.KURA_SERVICE_PID + "=*)")) {
            all.add(read(configuration));
        }
        return all;
    }

    Optional<StoredConfiguration> find(String pid) throws KuraException {
        return configuration(pid).map(this::read);
    }

    void create(String factoryPid, String pid, Map<String, Object> properties) throws KuraException {
        try {
            write(admin.createFactoryConfiguration(factoryPid, ANY_LOCATION), pid, properties);
        } catch (IOException e) {
            throw failure(e, pid);
        }
    }

    /** Replaces all properties of an instance, or of the single component of that name. */
    void replace(String pid, Map<String, Object> properties) throws KuraException {
        try {
            Optional<Configuration> present = configuration(pid);
            write(present.isPresent() ? present.get() : admin.getConfiguration(pid, ANY_LOCATION), pid, properties);
        } catch (IOException e) {
            throw failure(e, pid);
        }
    }

    void delete(String pid) throws KuraException {
        Optional<Configuration> present = configuration(pid);
        if (present.isPresent()) {
            try {
                present.get().delete();
            } catch (IOException e) {
                throw failure(e, pid);
            }
        }
        passwordNames.remove(pid);
    }

    private void write(Configuration configuration, String pid, Map<String, Object> properties) throws IOException {
        passwordNames.put(pid, PasswordProperties.names(properties));
        Dictionary<String, Object> values = new Hashtable<>(PasswordProperties.toText(properties));
        values.put(ConfigurationService.KURA_SERVICE_PID, pid);
        configuration.update(values);
    }

    private StoredConfiguration read(Configuration configuration) {
        Dictionary<String, Object> values = configuration.getProperties();
        Map<String, Object> properties =
                Collections.list(values.keys()).stream().collect(Collectors.toMap(key -> key, values::get));
        String pid = String.valueOf(properties.get(ConfigurationService.KURA_SERVICE_PID));
        return new StoredConfiguration(
                pid,
                Optional.ofNullable(configuration.getFactoryPid()),
                PasswordProperties.fromText(new HashMap<>(properties), passwordNames.getOrDefault(pid, Set.of())));
    }

    private Optional<Configuration> configuration(String pid) throws KuraException {
        String escaped = pid.replaceAll("([\\\\()*])", "\\\\$1");
        return list("(" + ConfigurationService.KURA_SERVICE_PID + "=" + escaped + ")").stream()
                .findFirst();
    }

    private List<Configuration> list(String filter) throws KuraException {
        try {
            Configuration[] found = admin.listConfigurations(filter);
            return found == null ? List.of() : List.of(found);
        } catch (IOException | InvalidSyntaxException e) {
            throw failure(e, filter);
        }
    }

    private static KuraException failure(Exception cause, String what) {
        return new KuraException(KuraErrorCode.CONFIGURATION_ERROR, cause, what, cause.getMessage());
    }
}
