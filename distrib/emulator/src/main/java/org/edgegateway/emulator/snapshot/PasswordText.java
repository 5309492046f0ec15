// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Encrypted passwords are Base64 once more in a file, as Kura writes them; hand-made files may leave that out. */
final class PasswordText {
    private PasswordText() {}

    static SnapshotPassword read(String text, boolean encrypted) {
        return new SnapshotPassword(encrypted ? unwrap(text.trim()) : text, encrypted);
    }

    static String write(SnapshotPassword password) {
        return password.encrypted()
                ? Base64.getEncoder().encodeToString(password.text().getBytes(UTF_8))
                : password.text();
    }

    private static String unwrap(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notWrapped) {
            return text;
        }
    }
}
