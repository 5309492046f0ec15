// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.edgegateway.emulator.snapshot.AtomicFile;

/** The key of this gateway: made at the first use, readable by its owner only, never written again. */
final class KeyFile {
    private KeyFile() {}

    static byte[] readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[AesGcm.KEY_BYTES];
            new SecureRandom().nextBytes(key);
            AtomicFile.write(file, key);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != AesGcm.KEY_BYTES) {
            throw new IOException(file + " is no key: " + key.length + " bytes instead of " + AesGcm.KEY_BYTES);
        }
        return key;
    }
}
