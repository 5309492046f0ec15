// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

/** Tells an entry from others that say the same by the three before it. Not thread-safe. */
final class Fingerprint {

    private static final int ENTRIES = 4;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final long[] last = new long[ENTRIES];
    private int next;

    /** The fingerprint of an entry. */
    long add(long time, String text) {
        last[next] = (time * FACTOR ^ text.hashCode()) * FACTOR;
        next = (next + 1) % ENTRIES;
        long print = 0;
        for (int i = 0; i < ENTRIES; i++) {
            print = print * 31 + last[(next + i) % ENTRIES];
        }
        return print;
    }
}
