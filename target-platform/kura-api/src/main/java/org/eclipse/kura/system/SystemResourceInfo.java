// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.system;

import org.osgi.annotation.versioning.ProviderType;

/** Name, version and kind of something installed on the gateway. */
@ProviderType
public class SystemResourceInfo {
    private final String name;
    private final String version;
    private final SystemResourceType type;

    public SystemResourceInfo(String name) {
        this(name, "Unknown", SystemResourceType.UNKNOWN);
    }

    public SystemResourceInfo(String name, String version, String type) {
        this(name, version, SystemResourceType.valueOf(type));
    }

    public SystemResourceInfo(String name, String version, SystemResourceType type) {
        this.name = name;
        this.version = version;
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public String getVersion() {
        return version;
    }

    public SystemResourceType getType() {
        return type;
    }

    public String getTypeString() {
        return type.toString();
    }
}
