// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** MurmurHash3 x64 128 with seed 0. */
final class Murmur3x128 extends BlockDigest {

    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private long first;
    private long second;

    Murmur3x128() {
        super(2 * Long.BYTES);
    }

    @Override
    void block(ByteBuffer bytes) {
        first ^= mixedFirst(bytes.getLong(0));
        first = (Long.rotateLeft(first, 27) + second) * 5 + 0x52dce729;
        second ^= mixedSecond(bytes.getLong(Long.BYTES));
        second = (Long.rotateLeft(second, 31) + first) * 5 + 0x38495ab5;
    }

    @Override
    byte[] finish(ByteBuffer bytes, int rest, long length) {
        second ^= mixedSecond(bytes.getLong(Long.BYTES));
        first ^= mixedFirst(bytes.getLong(0));
        first ^= length;
        second ^= length;
        first += second;
        second += first;
        first = scattered(first);
        second = scattered(second);
        first += second;
        second += first;
        return ByteBuffer.allocate(2 * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(second)
                .array();
    }

    private static long mixedFirst(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long mixedSecond(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }

    private static long scattered(long value) {
        long mixed = value ^ value >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
