// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.system;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Groups of further facts about a gateway, with a version. */
@ProviderType
public class ExtendedProperties {
    private final String version;
    private final List<ExtendedPropertyGroup> propertyGroups;

    public ExtendedProperties(String version, List<ExtendedPropertyGroup> propertyGroups) {
        this.version = version;
        this.propertyGroups = List.copyOf(propertyGroups);
    }

    public String getVersion() {
        return version;
    }

    public List<ExtendedPropertyGroup> getPropertyGroups() {
        return propertyGroups;
    }
}
