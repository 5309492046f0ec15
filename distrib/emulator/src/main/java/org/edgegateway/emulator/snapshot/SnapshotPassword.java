// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

/**
 * A password as a snapshot file holds it.
 *
 * @param text the clear text, or the text CryptoService made of it
 * @param encrypted whether {@code text} is encrypted; hand-written files may say no
 */
public record SnapshotPassword(String text, boolean encrypted) {

    @Override
    public String toString() {
        return "password";
    }
}
