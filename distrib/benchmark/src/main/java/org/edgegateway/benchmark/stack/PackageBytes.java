// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.InputStream;

/** The bytes of a package of any length, the same every time. */
public final class PackageBytes extends InputStream {

    private final long length;
    private long position;

    public PackageBytes(long length) {
        this.length = length;
    }

    @Override
    public int read() {
        return position == length ? -1 : at(position++);
    }

    @Override
    public int read(byte[] into, int offset, int count) {
        int read = (int) Math.min(count, length - position);
        if (read == 0) {
            return count == 0 ? 0 : -1;
        }
        for (int i = 0; i < read; i++) {
            into[offset + i] = (byte) at(position++);
        }
        return read;
    }

    private static int at(long position) {
        return (int) (position * 31 + (position >> 9)) & 0xff;
    }
}
