// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** One limit with a bucket for each of its periods. An empty one never limits. Not thread-safe. */
final class RateLimit {

    private static final Pattern NOTATION =
            Pattern.compile("[1-9]\\d{0,8}:[1-9]\\d{0,8}(,[1-9]\\d{0,8}:[1-9]\\d{0,8})*");

    private final List<TokenBucket> buckets = new ArrayList<>();

    /** @param text AMOUNT:SECONDS, several with commas, or empty */
    RateLimit(String text, LongSupplier nanoTime) {
        if (!text.isEmpty()) {
            requireValid(text);
            for (String part : text.split(",", -1)) {
                int colon = part.indexOf(':');
                Duration period = Duration.ofSeconds(Long.parseLong(part.substring(colon + 1)));
                buckets.add(new TokenBucket(Long.parseLong(part.substring(0, colon)), period, nanoTime));
            }
        }
    }

    static void requireValid(String text) {
        if (!NOTATION.matcher(text).matches()) {
            throw new IllegalArgumentException("a rate limit is written AMOUNT:SECONDS[,...], not " + text);
        }
    }

    /** Takes the amount when every period has that much left, otherwise nothing. */
    boolean tryConsume(long amount) {
        if (!has(amount)) {
            return false;
        }
        buckets.forEach(bucket -> bucket.take(amount));
        return true;
    }

    /** Whether the amount could be taken now. */
    boolean has(long amount) {
        return buckets.stream().allMatch(bucket -> bucket.has(amount));
    }
}
