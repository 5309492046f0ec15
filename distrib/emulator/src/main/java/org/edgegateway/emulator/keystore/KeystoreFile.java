// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.keystore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.edgegateway.emulator.snapshot.AtomicFile;

/** A key store on disk, read anew each time, so an exchanged file needs no restart. */
final class KeystoreFile {
    private final Path file;
    private final char[] password;

    KeystoreFile(Path file, char[] password) {
        this.file = file;
        this.password = password;
    }

    /** The key store; an empty one when there is no file. */
    KeyStore read() throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return KeyStore.getInstance(file.toFile(), password);
        }
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, password);
        return empty;
    }

    void write(KeyStore keys) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        keys.store(content, password);
        AtomicFile.write(file, content.toByteArray());
    }

    KeyStore.ProtectionParameter protection() {
        return new KeyStore.PasswordProtection(password);
    }

    char[] password() {
        return password.clone();
    }
}
