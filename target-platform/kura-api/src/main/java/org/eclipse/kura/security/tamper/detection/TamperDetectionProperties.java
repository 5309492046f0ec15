// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security.tamper.detection;

import org.osgi.annotation.versioning.ProviderType;

/** Keys of the properties of a tamper status. */
@ProviderType
public enum TamperDetectionProperties {
    TIMESTAMP_PROPERTY_KEY("timestamp");

    private final String text;

    TamperDetectionProperties(String text) {
        this.text = text;
    }

    public String getValue() {
        return text;
    }
}
