// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and sums up what is written through it. */
public final class Summing extends FilterOutputStream {

    private final MessageDigest digest;
    private final long most;
    private long bytes;

    /** @param most how many bytes may be written before it fails */
    public Summing(OutputStream out, MessageDigest digest, long most) {
        super(out);
        this.digest = digest;
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] part, int offset, int length) throws IOException {
        bytes += length;
        if (bytes > most) {
            throw new IOException("the content is larger than the " + most + " bytes of the settings");
        }
        digest.update(part, offset, length);
        out.write(part, offset, length);
    }

    public long bytes() {
        return bytes;
    }

    /** The sum in lower-case hex. Once only. */
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
