// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

/** A checksum that is being computed. */
interface Digest {

    void update(byte[] bytes, int count);

    /** The result. Nothing may be added afterwards. */
    byte[] finish();
}
