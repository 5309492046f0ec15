// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA3-256 of a text in hex, by which ThingsBoard finds credentials that are no plain word. */
final class Sha3 {

    private Sha3() {}

    static String hex(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA3-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java 17 has SHA3-256", e);
        }
    }
}
