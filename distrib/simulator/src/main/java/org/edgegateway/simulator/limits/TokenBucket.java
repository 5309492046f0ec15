// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets an amount through in each period, refilled evenly. Not thread-safe. */
final class TokenBucket {

    private final long capacity;
    private final double tokensPerNano;
    private final LongSupplier nanoTime;
    private double tokens;
    private long refilled;

    TokenBucket(long capacity, Duration period, LongSupplier nanoTime) {
        this.capacity = capacity;
        this.tokensPerNano = (double) capacity / period.toNanos();
        this.nanoTime = nanoTime;
        this.tokens = capacity;
        this.refilled = nanoTime.getAsLong();
    }

    boolean has(long amount) {
        long now = nanoTime.getAsLong();
        tokens = Math.min((double) capacity, tokens + (now - refilled) * tokensPerNano);
        refilled = now;
        return tokens >= amount;
    }

    void take(long amount) {
        tokens -= amount;
    }
}
