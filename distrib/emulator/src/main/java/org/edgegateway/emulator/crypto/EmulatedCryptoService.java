// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.system.SystemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Kura's CryptoService with the key in {@code crypto.key} of the data folder. Decrypting fails for every text this
 * gateway has not encrypted itself. Key store passwords are not kept. Thread-safe.
 */
@Component(service = CryptoService.class)
public final class EmulatedCryptoService implements CryptoService {
    private static final String NO_KEY_STORES = "the emulator keeps no key store passwords";

    private final AesGcm cipher;

    /** @throws IOException if the key can be neither read nor made; the component then stays unsatisfied */
    @Activate
    public EmulatedCryptoService(@Reference SystemService system) throws IOException {
        this(KeyFile.readOrCreate(Path.of(system.getKuraDataDirectory(), "crypto.key")));
    }

    EmulatedCryptoService(byte[] key) {
        cipher = new AesGcm(key);
    }

    @Override
    public char[] encryptAes(char[] value) throws KuraException {
        try {
            return cipher.encrypt(new String(value)).toCharArray();
        } catch (GeneralSecurityException e) {
            throw new KuraException(KuraErrorCode.ENCODE_ERROR, e, "the value cannot be encrypted");
        }
    }

    @Override
    public char[] decryptAes(char[] value) throws KuraException {
        try {
            return cipher.decrypt(new String(value)).toCharArray();
        } catch (GeneralSecurityException e) {
            throw new KuraException(KuraErrorCode.DECODER_ERROR, e, "the value was not encrypted by this gateway");
        }
    }

    @Override
    @SuppressWarnings("deprecation") // as Kura's interface
    public String encryptAes(String value) throws InvalidKeyException {
        try {
            return cipher.encrypt(value);
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException(e);
        }
    }

    @Override
    public String decryptAes(String value) throws InvalidKeyException {
        try {
            return cipher.decrypt(value);
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException(e);
        }
    }

    @Override
    public String hash(String value, String algorithm) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(value.getBytes(UTF_8)));
    }

    @Override
    public String sha1Hash(String value) throws NoSuchAlgorithmException {
        return hash(value, "SHA-1");
    }

    @Override
    public String sha256Hash(String value) throws NoSuchAlgorithmException {
        return hash(value, "SHA-256");
    }

    @Override
    public String encodeBase64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(UTF_8));
    }

    @Override
    public String decodeBase64(String value) {
        return new String(Base64.getDecoder().decode(value), UTF_8);
    }

    @Override
    public char[] getKeyStorePassword(String keyStorePath) {
        throw new UnsupportedOperationException(NO_KEY_STORES);
    }

    @Override
    public void setKeyStorePassword(String keyStorePath, char[] password) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED, NO_KEY_STORES);
    }

    @Override
    public void setKeyStorePassword(String keyStorePath, String password) throws IOException {
        throw new IOException(NO_KEY_STORES);
    }

    @Override
    public boolean isFrameworkSecure() {
        return false;
    }
}
