// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

/** Keeps the entries of one source in their order, which is that of their times. Not thread-safe. */
final class LineTimes {

    /** A clock that was set back by more than this is believed. */
    private static final long LONGEST_PUSH = 60_000;

    private final UniqueTimes times;
    private long last = Long.MIN_VALUE;

    LineTimes(UniqueTimes times) {
        this.times = times;
    }

    /** A free millisecond after that of the entry before. */
    long take(long wanted) {
        boolean late = wanted <= last && last - wanted < LONGEST_PUSH;
        last = times.take(late ? last + 1 : wanted);
        return last;
    }
}
