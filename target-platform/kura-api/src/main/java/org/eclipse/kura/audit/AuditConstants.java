// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Keys and values of an audit context. */
@ProviderType
public enum AuditConstants {
    KEY_ENTRY_POINT("entrypoint"),
    KEY_IP("ip"),
    KEY_IDENTITY("identity"),
    ENTRY_POINT_INTERNAL("Internal");

    private final String text;

    AuditConstants(String text) {
        this.text = text;
    }

    public String getValue() {
        return text;
    }
}
