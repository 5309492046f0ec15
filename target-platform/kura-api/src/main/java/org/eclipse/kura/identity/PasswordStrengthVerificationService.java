// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Checks passwords against the requirements. */
@ProviderType
public interface PasswordStrengthVerificationService {
    void checkPasswordStrength(char[] password) throws KuraException;

    PasswordStrengthRequirements getPasswordStrengthRequirements() throws KuraException;
}
