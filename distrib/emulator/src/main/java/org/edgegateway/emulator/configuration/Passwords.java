// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;

/** Encrypts and decrypts the passwords among properties; everything else passes. */
final class Passwords {
    private final CryptoService crypto;

    Passwords(CryptoService crypto) {
        this.crypto = crypto;
    }

    /** Passwords that this gateway has encrypted already stay as they are. */
    Map<String, Object> encrypt(Map<String, Object> properties) throws KuraException {
        return convert(properties, password -> isEncrypted(password) ? password : encrypt(password));
    }

    /** @throws KuraException if a password was not encrypted by this gateway */
    Map<String, Object> decrypt(Map<String, Object> properties) throws KuraException {
        return convert(properties, password -> new Password(crypto.decryptAes(password.getPassword())));
    }

    boolean isEncrypted(Password password) {
        try {
            crypto.decryptAes(password.getPassword());
            return true;
        } catch (KuraException notOurs) {
            return false;
        }
    }

    private Password encrypt(Password password) throws KuraException {
        return new Password(crypto.encryptAes(password.getPassword()));
    }

    private static Map<String, Object> convert(Map<String, Object> properties, Conversion conversion)
            throws KuraException {
        Map<String, Object> converted = new HashMap<>(properties);
        for (Map.Entry<String, Object> property : converted.entrySet()) {
            if (property.getValue() instanceof Password password) {
                property.setValue(conversion.apply(password));
            } else if (property.getValue() instanceof Password[] passwords) {
                Password[] all = new Password[passwords.length];
                for (int i = 0; i < all.length; i++) {
                    all[i] = conversion.apply(passwords[i]);
                }
                property.setValue(all);
            }
        }
        return converted;
    }

    @FunctionalInterface
    private interface Conversion {
        Password apply(Password password) throws KuraException;
    }
}
