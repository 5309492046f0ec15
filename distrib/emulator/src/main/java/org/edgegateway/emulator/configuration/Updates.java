// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays settings over those that are there, or makes the instance of a factory that they name. Not thread-safe. */
final class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    private final Instances instances;
    private final ConfigurationStore store;

    Updates(Instances instances, ConfigurationStore store) {
        this.instances = instances;
        this.store = store;
    }

    /** Takes all that can be taken; gives the causes why the others cannot. */
    List<Throwable> apply(List<ComponentConfiguration> configurations) {
        List<Throwable> failures = new ArrayList<>();
        for (ComponentConfiguration configuration : configurations) {
            try {
                update(configuration);
            } catch (KuraException e) {
                LOG.warn("{} is not updated: {}", configuration.getPid(), e.getMessage());
                failures.add(e);
            }
        }
        return failures;
    }

    private void update(ComponentConfiguration configuration) throws KuraException {
        String pid = configuration.getPid();
        Map<String, Object> properties = configuration.getConfigurationProperties();
        Optional<StoredConfiguration> present = store.find(pid);
        if (present.isPresent()) {
            instances.update(present.get(), properties);
        } else if (properties.get(ConfigurationAdmin.SERVICE_FACTORYPID) instanceof String factoryPid) {
            instances.create(factoryPid, pid, properties);
        } else {
            throw new KuraException(KuraErrorCode.CONFIGURATION_UPDATE, pid, "there is no such component");
        }
    }
}
