// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.metatype.OCD;
import org.jspecify.annotations.Nullable;

/** A configuration handed out: the caller may change its properties, nothing else sees that. */
final class ComponentSettings implements ComponentConfiguration {
    private final String pid;
    private final @Nullable OCD definition;
    private final Map<String, Object> properties;

    ComponentSettings(String pid, @Nullable OCD definition, Map<String, Object> properties) {
        this.pid = pid;
        this.definition = definition;
        this.properties = new HashMap<>(properties);
    }

    @Override
    public String getPid() {
        return pid;
    }

    @Override
    public @Nullable OCD getDefinition() {
        return definition;
    }

    @Override
    public Map<String, Object> getConfigurationProperties() {
        return properties;
    }
}
