// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.io.IOException;
import org.edgegateway.outbox.Lane;

/** Forgets records of a lane; neighbours at once. */
final class Discarding {

    private final Lane lane;
    private long first;
    private long next;
    private long count;

    Discarding(Lane lane) {
        this.lane = lane;
    }

    /** To be called in the order of the sequences. */
    void add(long sequence) throws IOException {
        if (sequence != next) {
            end();
            first = sequence;
        }
        next = sequence + 1;
        count++;
    }

    /** Forgets what was added last, too. */
    void end() throws IOException {
        if (next > first) {
            lane.acknowledge(first, next - 1);
        }
    }

    long count() {
        return count;
    }
}
