// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A limit in ThingsBoard's notation, for example {@code 100:1,3000:60}: 100 each second and 3000 each minute. An empty
 * one never limits. Not thread-safe.
 */
public final class RateLimit {

    private final List<TokenBucket> buckets = new ArrayList<>();

    /** @throws IllegalArgumentException when the text is not in that notation */
    public RateLimit(String text, LongSupplier nanoTime) {
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            buckets.add(bucket(part.trim(), nanoTime));
        }
    }

    /** Takes the amount when every period has that much left, otherwise nothing. */
    public boolean tryConsume(long amount) {
        if (!has(amount)) {
            return false;
        }
        buckets.forEach(bucket -> bucket.take(amount));
        return true;
    }

    /** Whether the amount could be taken now. */
    public boolean has(long amount) {
        return buckets.stream().allMatch(bucket -> bucket.has(amount));
    }

    private static TokenBucket bucket(String part, LongSupplier nanoTime) {
        String[] numbers = part.split(":", -1);
        try {
            if (numbers.length == 2) {
                Duration period = Duration.ofSeconds(Long.parseLong(numbers[1]));
                return new TokenBucket(Long.parseLong(numbers[0]), period, nanoTime);
            }
        } catch (NumberFormatException e) {
            throw malformed(part, e);
        }
        throw malformed(part, null);
    }

    private static IllegalArgumentException malformed(String part, @Nullable NumberFormatException cause) {
        return new IllegalArgumentException("a rate limit is written AMOUNT:SECONDS, not " + part, cause);
    }
}
