// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

/** Lets so many pass per second, and some at once after a pause. Begins full. Not thread-safe. */
final class TokenBucket {

    private static final double NANOS = 1e9;

    private double tokens = Double.MAX_VALUE;
    private long last;

    /**
     * Takes a token if there is one.
     *
     * @param perSecond how many come back per second
     * @param burst the most that it holds
     * @param nanos now, on a clock that only runs forward
     */
    boolean take(double perSecond, double burst, long nanos) {
        double come = tokens == Double.MAX_VALUE ? 0 : Math.max(0, nanos - last) / NANOS * perSecond;
        tokens = Math.min(burst, tokens + come);
        last = nanos;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
