// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A digest that works on blocks of a fixed size; what comes is cut into those. */
abstract class BlockDigest implements Digest {

    private final ByteBuffer block;
    private long total;

    BlockDigest(int blockBytes) {
        block = ByteBuffer.allocate(blockBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public final void update(byte[] bytes, int count) {
        total += count;
        for (int i = 0; i < count; ) {
            int part = Math.min(block.remaining(), count - i);
            block.put(bytes, i, part);
            i += part;
            if (!block.hasRemaining()) {
                block.flip();
                block(block);
                block.clear();
            }
        }
    }

    @Override
    public final byte[] finish() {
        int rest = block.position();
        while (block.hasRemaining()) {
            block.put((byte) 0);
        }
        block.flip();
        return finish(block, rest, total);
    }

    /** Takes a whole block. */
    abstract void block(ByteBuffer bytes);

    /**
     * Ends.
     *
     * @param bytes what is left, filled up with zeros
     * @param rest how many are left
     * @param length of everything
     */
    abstract byte[] finish(ByteBuffer bytes, int rest, long length);
}
