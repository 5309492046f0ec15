// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** What a password must contain. */
@ProviderType
public class PasswordStrengthRequirements {
    private final int passwordMinimumLength;
    private final boolean digitsRequired;
    private final boolean specialCharactersRequired;
    private final boolean bothCasesRequired;

    public PasswordStrengthRequirements(
            int passwordMinimumLength,
            boolean digitsRequired,
            boolean specialCharactersRequired,
            boolean bothCasesRequired) {
        this.passwordMinimumLength = passwordMinimumLength;
        this.digitsRequired = digitsRequired;
        this.specialCharactersRequired = specialCharactersRequired;
        this.bothCasesRequired = bothCasesRequired;
    }

    public int getPasswordMinimumLength() {
        return passwordMinimumLength;
    }

    public boolean digitsRequired() {
        return digitsRequired;
    }

    public boolean specialCharactersRequired() {
        return specialCharactersRequired;
    }

    public boolean bothCasesRequired() {
        return bothCasesRequired;
    }

    @Override
    public int hashCode() {
        return Objects.hash(passwordMinimumLength, digitsRequired, specialCharactersRequired, bothCasesRequired);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof PasswordStrengthRequirements that
                && passwordMinimumLength == that.passwordMinimumLength
                && digitsRequired == that.digitsRequired
                && specialCharactersRequired == that.specialCharactersRequired
                && bothCasesRequired == that.bothCasesRequired;
    }
}
