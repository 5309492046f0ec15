// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;

/** A reusable buffer over a part of a file. Bytes behind a limit, which may still change, are never looked at. */
final class FileWindow {

    private static final int BYTES = 32_768;

    private final StoredFile file;
    private final byte[] buffer = new byte[BYTES];
    private long start;
    private int length;
    private long limit;

    FileWindow(StoredFile file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Lets more of a growing file be read. */
    void extendTo(long newLimit) {
        limit = newLimit;
    }

    byte[] buffer() {
        return buffer;
    }

    static boolean fits(int count) {
        return count <= BYTES;
    }

    /** Brings the bytes at a position into the buffer. Returns whether there are as many. */
    boolean holds(long position, int count) throws IOException {
        if (position < start || position + count > start + length) {
            int wanted = (int) Math.max(0, Math.min(BYTES, limit - position));
            start = position;
            length = 0;
            length = file.read(position, buffer, 0, wanted);
        }
        return length - (position - start) >= count;
    }

    /** Where in the buffer the byte at a position is that it {@link #holds}. */
    int indexOf(long position) {
        return (int) (position - start);
    }

    /** Fills an array from a position, without touching the buffer. Returns whether there were enough bytes. */
    boolean readFully(long position, byte[] target) throws IOException {
        return position + target.length <= limit && file.read(position, target, 0, target.length) == target.length;
    }
}
