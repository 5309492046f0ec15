// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM between texts: {@code base64(nonce)-base64(cipher text and tag)}, a new nonce each time. Thread-safe. */
final class AesGcm {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    AesGcm(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    String encrypt(String text) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(nonce) + "-" + base64.encodeToString(encrypted);
    }

    /** @throws GeneralSecurityException if the text was not encrypted with this key, or was changed since */
    String decrypt(String text) throws GeneralSecurityException {
        String[] parts = text.split("-", -1);
        if (parts.length != 2) {
            throw new GeneralSecurityException("not an encrypted text");
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            byte[] nonce = base64.decode(parts[0]);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(base64.decode(parts[1])), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not an encrypted text", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
