// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

/**
 * Keeps to {@value #SHARE_PERCENT} % of a rate limit, as the rest belongs to what is not counted here.
 *
 * <p>Holds at most that share of the limit's capacity and fills steadily with that share of its rate. So the server's
 * own bucket, which fills faster, always holds more than this one, provided that it did so at the beginning: therefore
 * this one begins with no more than the share that the predecessor of this process was sure to leave. Not thread-safe.
 */
final class TokenBucket {

    static final int SHARE_PERCENT = 80;

    private final long capacity;
    private final double perNano;
    private double tokens;
    private long filledAt;

    TokenBucket(RateLimit limit, long now) {
        capacity = Math.max(1, limit.capacity() * SHARE_PERCENT / 100);
        perNano = (double) capacity / limit.period().toNanos();
        tokens = Math.min(capacity, Math.max(1, limit.capacity() - capacity));
        filledAt = now;
    }

    long capacity() {
        return capacity;
    }

    /**
     * How long until so many can be taken.
     *
     * @param reserved the share of the capacity, 0 to 1, that is to stay untouched if possible
     * @return nanoseconds, 0 for at once
     */
    long nanosUntil(long wanted, double reserved, long now) {
        fill(now);
        double needed = Math.min(capacity, wanted + reserved * capacity);
        return tokens >= needed ? 0 : (long) Math.ceil((needed - tokens) / perNano);
    }

    /** Takes them, going below zero if there are fewer. */
    void take(long taken, long now) {
        fill(now);
        tokens -= taken;
    }

    private void fill(long now) {
        tokens = Math.min(capacity, tokens + (now - filledAt) * perNano);
        filledAt = now;
    }
}
