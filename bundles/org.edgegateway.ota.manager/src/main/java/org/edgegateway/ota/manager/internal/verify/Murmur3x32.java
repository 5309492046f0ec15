// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.nio.ByteBuffer;

/** MurmurHash3 x86 32 with seed 0. */
final class Murmur3x32 extends BlockDigest {

    private static final int C1 = 0xcc9e2d51;
    private static final int C2 = 0x1b873593;

    private int hash;

    Murmur3x32() {
        super(Integer.BYTES);
    }

    @Override
    void block(ByteBuffer bytes) {
        hash ^= mixed(bytes.getInt(0));
        hash = Integer.rotateLeft(hash, 13) * 5 + 0xe6546b64;
    }

    @Override
    byte[] finish(ByteBuffer bytes, int rest, long length) {
        hash ^= mixed(bytes.getInt(0));
        hash ^= (int) length;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        hash ^= hash >>> 16;
        return Digests.lowestFirst(hash);
    }

    private static int mixed(int word) {
        return Integer.rotateLeft(word * C1, 15) * C2;
    }
}
