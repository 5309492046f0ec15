// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.kura.configuration.Password;

/** User name and password for a registry. */
public class PasswordRegistryCredentials implements RegistryCredentials {
    private final Optional<String> url;
    private final String username;
    private final Password password;

    public PasswordRegistryCredentials(Optional<String> url, String username, Password password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    public Optional<String> getUrl() {
        return url;
    }

    public String getUsername() {
        return username;
    }

    public Password getPassword() {
        return password;
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, username, password);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof PasswordRegistryCredentials that
                && Objects.equals(url, that.url)
                && Objects.equals(username, that.username)
                && Objects.equals(password, that.password);
    }
}
