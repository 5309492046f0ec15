// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.kura.configuration.ConfigurationService;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The instances of factories as they are stored below Kura, which itself forgets those whose component is restarting. */
final class StoredInstances {

    private static final String ALL = "(" + ConfigurationService.KURA_SERVICE_PID + "=*)";

    private final ConfigurationAdmin admin;

    StoredInstances(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /** The factory of each instance by its name. */
    Map<String, String> factories() throws IOException {
        return Arrays.stream(list())
                .collect(Collectors.toMap(StoredInstances::name, Configuration::getFactoryPid, (one, twice) -> one));
    }

    /** Removes what there is of a name. */
    void delete(String name) throws IOException {
        for (Configuration each : list()) {
            if (name(each).equals(name)) {
                each.delete();
            }
        }
    }

    private Configuration[] list() throws IOException {
        try {
            Configuration[] found = admin.listConfigurations(ALL);
            return found == null
                    ? new Configuration[0]
                    : Arrays.stream(found)
                            .filter(each -> each.getFactoryPid() != null)
                            .toArray(Configuration[]::new);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Configuration instance) {
        return String.valueOf(instance.getProperties().get(ConfigurationService.KURA_SERVICE_PID));
    }
}
