// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgegateway.outbox.Lane;

/** Records of the archive that wait in the outbox, so that they do not get into the archive twice. Thread-safe. */
final class Republished {

    private final Set<Long> sequences = new HashSet<>();

    /**
     * Appends records in place of the former ones, of which none waits any more.
     *
     * @return the sequence of the last one
     */
    synchronized long append(Lane lane, List<byte[]> records) throws IOException {
        sequences.clear();
        long last = 0;
        for (byte[] record : records) {
            last = lane.append(record);
            sequences.add(last);
        }
        return last;
    }

    synchronized boolean contains(long sequence) {
        return sequences.contains(sequence);
    }
}
