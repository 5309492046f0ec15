// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.Arrays;

/** The bytes of a file, in the cache and on the disk. */
final class FakeFile {

    byte[] cached = new byte[0];
    byte[] forced = new byte[0];

    void append(byte[] source, int offset, int length) {
        byte[] grown = Arrays.copyOf(cached, cached.length + length);
        System.arraycopy(source, offset, grown, cached.length, length);
        cached = grown;
    }

    void truncate(long length) {
        cached = Arrays.copyOf(cached, (int) length);
    }

    void force() {
        forced = cached.clone();
    }

    /** What a power cut leaves: what was forced, and a part of what was appended since. */
    void cutPower(double keptShare) {
        boolean grown = cached.length > forced.length;
        byte[] longer = grown ? cached : forced;
        int kept = forced.length + (grown ? (int) ((cached.length - forced.length) * keptShare) : 0);
        cached = Arrays.copyOf(longer, kept);
        forced = cached.clone();
    }
}
