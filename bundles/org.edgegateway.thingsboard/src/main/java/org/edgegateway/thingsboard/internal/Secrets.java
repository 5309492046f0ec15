// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.crypto.CryptoService;

/** Secrets of a configuration, which Kura keeps encrypted. */
public final class Secrets {

    private Secrets() {}

    /**
     * The clear text of a setting of type Password.
     *
     * @param encrypted as configured; an empty text stays so
     * @throws IllegalArgumentException when it cannot be decrypted; the message tells a person what to do
     */
    public static String decrypt(CryptoService crypto, String encrypted) {
        if (encrypted.isEmpty()) {
            return encrypted;
        }
        try {
            return new String(crypto.decryptAes(encrypted.toCharArray()));
        } catch (KuraException e) {
            throw new IllegalArgumentException("a secret cannot be decrypted: enter the secrets again", e);
        }
    }
}
