// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.Map;
import java.util.Optional;

/**
 * What is stored for one component instance.
 *
 * @param pid its {@code kura.service.pid}
 * @param factoryPid of which factory it is an instance, empty for a single component
 * @param properties passwords are encrypted and of type Password
 */
record StoredConfiguration(String pid, Optional<String> factoryPid, Map<String, Object> properties) {
    StoredConfiguration {
        properties = Map.copyOf(properties);
    }

    /** The pid its definition is found by. */
    String definitionPid() {
        return factoryPid.orElse(pid);
    }
}
