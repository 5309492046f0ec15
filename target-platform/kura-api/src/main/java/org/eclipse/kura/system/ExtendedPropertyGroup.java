// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.system;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Named group of further facts about a gateway. */
@ProviderType
public class ExtendedPropertyGroup {
    private final String name;
    private final Map<String, String> properties;

    public ExtendedPropertyGroup(String name, Map<String, String> properties) {
        this.name = name;
        this.properties = Map.copyOf(properties);
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getProperties() {
        return properties;
    }
}
