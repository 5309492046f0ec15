// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** How files are told apart. */
public enum HashAlgorithm {
    MD5("MD5"),
    SHA256("SHA-256");

    private final String name;

    HashAlgorithm(String name) {
        this.name = name;
    }

    static HashAlgorithm of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("hash is \"" + name + "\": use \"md5\" or \"sha256\"");
        }
    }

    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
