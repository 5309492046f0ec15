// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.power;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.edgegateway.outbox.internal.StoredFile;

/** A file of a {@link VolatileDisk}; knows how much of it would survive. */
final class VolatileFile implements StoredFile {

    private final VolatileDisk disk;
    private byte[] bytes = new byte[1_024];
    private int length;
    private int forced;
    private Optional<byte[]> beforeTruncation = Optional.empty();

    VolatileFile(VolatileDisk disk) {
        this.disk = disk;
    }

    @Override
    public int read(long position, byte[] target, int offset, int count) throws IOException {
        synchronized (disk) {
            disk.checkPower();
            int available = (int) Math.max(0, Math.min(count, length - position));
            System.arraycopy(bytes, available == 0 ? 0 : (int) position, target, offset, available);
            return available;
        }
    }

    @Override
    public void append(byte[] source, int offset, int count) throws IOException {
        synchronized (disk) {
            disk.checkPower();
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
            System.arraycopy(source, offset, bytes, length, count);
            length += count;
        }
    }

    @Override
    public void truncate(long newLength) throws IOException {
        synchronized (disk) {
            disk.checkPower();
            if (newLength < forced) {
                beforeTruncation = Optional.of(Arrays.copyOf(bytes, forced));
                forced = (int) newLength;
            }
            length = (int) newLength;
        }
    }

    @Override
    public void force() throws IOException {
        synchronized (disk) {
            disk.checkPower();
            forced = length;
            beforeTruncation = Optional.empty();
        }
    }

    @Override
    public long length() {
        synchronized (disk) {
            return length;
        }
    }

    /**
     * What a power cut leaves on another disk: what was forced, then none, some or all of what came later, at times as
     * zeros; or, if it was truncated without being forced, what was there before.
     */
    VolatileFile survivor(VolatileDisk next, RandomGenerator random) {
        VolatileFile left = new VolatileFile(next);
        if (beforeTruncation.isPresent() && random.nextBoolean()) {
            left.bytes = beforeTruncation.get().clone();
            left.length = left.bytes.length;
        } else {
            int kept = random.nextInt(3) * (length - forced) / 2;
            left.length = forced + kept;
            left.bytes = Arrays.copyOf(bytes, Math.max(1, left.length));
            if (random.nextInt(3) == 0) {
                Arrays.fill(left.bytes, left.length - random.nextInt(kept + 1), left.length, (byte) 0);
            }
        }
        left.forced = left.length;
        return left;
    }

    @Override
    public void close() {
        // nothing to release
    }
}
