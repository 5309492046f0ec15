// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.time.Duration;

/**
 * How often a command may be called.
 *
 * @param calls 1 to {@value #MOST_CALLS}
 * @param period a second to a year
 */
public record CallLimit(int calls, Duration period) {

    private static final int MOST_CALLS = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Holds where none is set. */
    static final CallLimit DEFAULT = new CallLimit(60, Duration.ofMinutes(1));

    public CallLimit {
        if (calls < 1 || calls > MOST_CALLS) {
            throw new IllegalArgumentException("a command may be called 1 to " + MOST_CALLS + " times in its period");
        }
        if (period.isZero() || period.isNegative() || period.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the period of a command must be 1 to " + LONGEST.toSeconds() + " s");
        }
    }
}
