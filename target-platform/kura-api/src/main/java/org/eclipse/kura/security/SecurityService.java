// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** The security policy of the framework. */
@ProviderType
public interface SecurityService {
    void reloadSecurityPolicyFingerprint() throws KuraException;

    void reloadCommandLineFingerprint() throws KuraException;

    boolean isDebugEnabled();

    void applyDefaultProductionSecurityPolicy() throws KuraException;

    void applySecurityPolicy(String policy) throws KuraException;
}
