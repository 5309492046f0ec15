// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file of the operating system.
 *
 * <p>Not a FileChannel: that closes itself when a thread using it is interrupted, and appending threads are not ours.
 */
final class RealFile implements StoredFile {

    private final RandomAccessFile file;

    RealFile(Path path, String mode) throws IOException {
        file = new RandomAccessFile(path.toFile(), mode);
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        file.seek(position);
        int total = 0;
        while (total < length) {
            int count = file.read(target, offset + total, length - total);
            if (count < 0) {
                break;
            }
            total += count;
        }
        return total;
    }

    @Override
    public void append(byte[] source, int offset, int length) throws IOException {
        file.write(source, offset, length);
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
        file.seek(length);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
