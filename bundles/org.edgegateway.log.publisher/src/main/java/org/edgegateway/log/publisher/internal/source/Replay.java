// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

/**
 * Recognizes entries that were taken before: a provider that reads a file begins with its first line whenever Kura
 * starts. Lasts until the entry taken last comes, or a later one, or until the provider pauses; from then on everything
 * is new. Not thread-safe.
 */
final class Replay {

    /** A provider reads on without such pauses as long as it repeats what is there. */
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final ProviderPosition last;
    private boolean over;
    private boolean repeating;
    private long heard;

    /** @param nanos now, on a clock that only runs forward */
    Replay(ProviderPosition last, long nanos) {
        this.last = last;
        this.heard = nanos;
    }

    /** Whether everything that comes is new. */
    boolean over() {
        return over;
    }

    /**
     * Whether an entry was taken before.
     *
     * @param time of it in milliseconds since the epoch; 0 where it has none
     */
    boolean contains(long time, long print, long nanos) {
        if (over || nanos - heard > PAUSE_NANOS) {
            over = true;
            return false;
        }
        heard = nanos;
        if (print == last.print()) {
            over = true;
            return true;
        }
        repeating |= time < last.time();
        over = time > last.time() || (time == last.time() && !repeating);
        return !over;
    }
}
