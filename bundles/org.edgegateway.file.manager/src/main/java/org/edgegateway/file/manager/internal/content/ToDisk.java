// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import java.io.IOException;
import java.io.OutputStream;

/** Tells a disk that fails from content that is wrong, where both come as exceptions of the same kind. */
final class ToDisk extends OutputStream {

    /** Writing failed. */
    static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient IOException reason;

        Failed(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    private final OutputStream out;

    ToDisk(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new Failed(e);
        }
    }
}
