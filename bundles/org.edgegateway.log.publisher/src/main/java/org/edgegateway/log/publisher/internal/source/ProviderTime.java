// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

/**
 * Times of entries as Kura's providers give them: the one that reads files counts seconds, takes the noon hour for the
 * hour after midnight, and gives 0 to what it does not understand.
 */
final class ProviderTime {

    private static final long FIRST_IN_MILLISECONDS = 100_000_000_000L;
    private static final long HALF_A_DAY = 12 * 3_600_000L;
    private static final long JUST_NOW = 120_000;

    private ProviderTime() {}

    /** Milliseconds since the epoch; 0 where there is no time. */
    static long millis(long given) {
        return given <= 0 ? 0 : given < FIRST_IN_MILLISECONDS ? given * 1_000 : given;
    }

    /** The time of an entry that has just been logged. */
    static long ofNew(long millis, long now) {
        if (millis == 0) {
            return now;
        }
        return Math.abs(now - HALF_A_DAY - millis) < JUST_NOW ? millis + HALF_A_DAY : millis;
    }
}
