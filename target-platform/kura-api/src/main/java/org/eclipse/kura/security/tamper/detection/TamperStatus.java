// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security.tamper.detection;

import java.util.Map;
import org.eclipse.kura.type.TypedValue;
import org.osgi.annotation.versioning.ProviderType;

/** Whether the gateway was tampered with, and details. */
@ProviderType
public class TamperStatus {
    private final boolean deviceTampered;
    private final Map<String, TypedValue<?>> properties;

    public TamperStatus(boolean deviceTampered, Map<String, TypedValue<?>> properties) {
        this.deviceTampered = deviceTampered;
        this.properties = Map.copyOf(properties);
    }

    public boolean isDeviceTampered() {
        return deviceTampered;
    }

    public Map<String, TypedValue<?>> getProperties() {
        return properties;
    }
}
