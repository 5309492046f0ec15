// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration;

import org.osgi.annotation.versioning.ProviderType;

/** A secret value of a configuration; its text form is the secret itself, so it must not be logged. */
@ProviderType
public class Password {
    private final char[] secret;

    public Password(String secret) {
        this(secret.toCharArray());
    }

    public Password(char[] secret) {
        this.secret = secret;
    }

    public char[] getPassword() {
        return secret;
    }

    @Override
    public String toString() {
        return new String(secret);
    }
}
