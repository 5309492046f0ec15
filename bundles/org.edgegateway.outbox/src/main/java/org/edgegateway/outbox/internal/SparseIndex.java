// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.Arrays;

/** Remembers where some records of a segment are, one in so many bytes, so that any is found without a long search. */
final class SparseIndex {

    private static final int STRIDE_BYTES = 16_384;

    private long[] sequences = new long[16];
    private long[] positions = new long[16];
    private int size;

    /** Told of each record passed, in any order; keeps few. */
    void offer(long sequence, long position) {
        if (size > 0 && position < positions[size - 1] + STRIDE_BYTES) {
            return;
        }
        if (size == sequences.length) {
            sequences = Arrays.copyOf(sequences, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        sequences[size] = sequence;
        positions[size++] = position;
    }

    /** Where to begin to look for a sequence. */
    long floor(long sequence) {
        int found = Arrays.binarySearch(sequences, 0, size, sequence);
        int floor = found >= 0 ? found : -found - 2;
        return floor < 0 ? SegmentHeader.BYTES : positions[floor];
    }
}
