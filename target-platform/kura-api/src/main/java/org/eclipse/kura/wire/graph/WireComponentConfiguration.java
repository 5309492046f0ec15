// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import java.util.Map;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.osgi.annotation.versioning.ProviderType;

/** Configuration of a component and its place in the graph. */
@ProviderType
public class WireComponentConfiguration {
    private final ComponentConfiguration configuration;
    private final Map<String, Object> properties;

    public WireComponentConfiguration(ComponentConfiguration configuration, Map<String, Object> properties) {
        this.configuration = configuration;
        this.properties = properties;
    }

    public ComponentConfiguration getConfiguration() {
        return configuration;
    }

    public Map<String, Object> getProperties() {
        return properties;
    }
}
