// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A moment from which on nothing is tried any more; not impressed by clocks that jump. */
final class Deadline {

    private final LongSupplier nanoTime;
    private final Duration length;
    private final long begin;

    Deadline(Duration length, LongSupplier nanoTime) {
        this.length = length;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    boolean isOver() {
        return nanoTime.getAsLong() - begin >= length.toNanos();
    }

    @Override
    public String toString() {
        return length.toHours() > 0 ? length.toHours() + " h" : length.toSeconds() + " s";
    }
}
