// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatedCryptoServiceTest {
    private final EmulatedCryptoService crypto = new EmulatedCryptoService(new byte[AesGcm.KEY_BYTES]);

    @Test
    void decryptsWhatItEncrypted() throws Exception {
        char[] secret = "pässword ☃".toCharArray();

        char[] encrypted = crypto.encryptAes(secret);

        assertThat(new String(encrypted)).doesNotContain("ssword");
        assertThat(crypto.decryptAes(encrypted)).isEqualTo(secret);
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() throws Exception {
        assertThat(crypto.encryptAes("x".toCharArray())).isNotEqualTo(crypto.encryptAes("x".toCharArray()));
    }

    @Test
    void refusesWhatItDidNotEncrypt() throws Exception {
        byte[] otherKey = new byte[AesGcm.KEY_BYTES];
        otherKey[0] = 1;
        char[] foreign = new EmulatedCryptoService(otherKey).encryptAes("x".toCharArray());

        for (String text : new String[] {new String(foreign), "clear", "clear-text", "", "-"}) {
            assertThatThrownBy(() -> crypto.decryptAes(text.toCharArray()))
                    .isInstanceOfSatisfying(
                            KuraException.class, e -> assertThat(e.getCode()).isEqualTo(KuraErrorCode.DECODER_ERROR));
        }
    }

    @Test
    void hashesAsKuraDoes() throws Exception {
        assertThat(crypto.sha256Hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(crypto.sha1Hash("abc")).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
    }

    @Test
    void keepsItsKeyInAFileOfItsOwner(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data").resolve("crypto.key");

        byte[] key = KeyFile.readOrCreate(file);

        assertThat(KeyFile.readOrCreate(file)).isEqualTo(key).isNotEqualTo(new byte[AesGcm.KEY_BYTES]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesADamagedKey(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("crypto.key"), new byte[3]);

        assertThatThrownBy(() -> KeyFile.readOrCreate(file)).hasMessageContaining("3 bytes");
    }

    @Test
    void keepsNoKeyStorePasswords() {
        assertThatThrownBy(() -> crypto.setKeyStorePassword("path", new char[0]))
                .isInstanceOfSatisfying(
                        KuraException.class,
                        e -> assertThat(e.getCode()).isEqualTo(KuraErrorCode.OPERATION_NOT_SUPPORTED));
    }
}
