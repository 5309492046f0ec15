// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.Closeable;
import java.io.IOException;

/** An open file. One thread at a time may use it, but {@link #force} may run beside the others. */
public interface StoredFile extends Closeable {

    /**
     * Reads as many of the bytes at a position as there are.
     *
     * @return how many; fewer than wanted only at the end of the file
     */
    int read(long position, byte[] target, int offset, int length) throws IOException;

    /**
     * Hands bytes to the operating system, at the end of the file.
     *
     * @throws IOException when not all could be written; then a part may have been, see {@link #truncate}
     */
    void append(byte[] source, int offset, int length) throws IOException;

    /** Cuts the file; the next append begins at the cut. */
    void truncate(long length) throws IOException;

    /** Returns once all that was appended would survive a power cut. */
    void force() throws IOException;

    long length() throws IOException;
}
