// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.time.Instant;
import java.util.function.LongPredicate;

/** Moments from one to another, both included, in milliseconds since 1970. */
record TimeRange(long from, long to) implements LongPredicate {

    TimeRange {
        if (to < from) {
            throw new IllegalArgumentException("the time range ends before it begins");
        }
    }

    /** @throws IllegalArgumentException when it is empty */
    static TimeRange of(Instant from, Instant to) {
        return new TimeRange(from.toEpochMilli(), to.toEpochMilli());
    }

    @Override
    public boolean test(long time) {
        return from <= time && time <= to;
    }
}
