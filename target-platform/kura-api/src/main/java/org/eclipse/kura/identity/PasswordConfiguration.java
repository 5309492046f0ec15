// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Whether an identity has a password, and which. */
@ProviderType
public class PasswordConfiguration implements IdentityConfigurationComponent {
    private final boolean passwordChangeNeeded;
    private final boolean passwordAuthEnabled;
    private final Optional<char[]> newPassword;
    private final Optional<PasswordHash> passwordHash;

    public PasswordConfiguration(
            boolean passwordChangeNeeded,
            boolean passwordAuthEnabled,
            Optional<char[]> newPassword,
            Optional<PasswordHash> passwordHash) {
        this.passwordChangeNeeded = passwordChangeNeeded;
        this.passwordAuthEnabled = passwordAuthEnabled;
        this.newPassword = newPassword;
        this.passwordHash = passwordHash;
    }

    public boolean isPasswordChangeNeeded() {
        return passwordChangeNeeded;
    }

    public boolean isPasswordAuthEnabled() {
        return passwordAuthEnabled;
    }

    public Optional<PasswordHash> getPasswordHash() {
        return passwordHash;
    }

    public Optional<char[]> getNewPassword() {
        return newPassword;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                passwordChangeNeeded, passwordAuthEnabled, Arrays.hashCode(newPassword.orElse(null)), passwordHash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordConfiguration that
                && passwordChangeNeeded == that.passwordChangeNeeded
                && passwordAuthEnabled == that.passwordAuthEnabled
                && Arrays.equals(newPassword.orElse(null), that.newPassword.orElse(null))
                && passwordHash.equals(that.passwordHash);
    }
}
