// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * At most so many in any period.
 *
 * @param capacity how many, at least 1
 * @param period in how long, at least a second
 */
public record RateLimit(long capacity, Duration period) {

    public RateLimit {
        if (capacity < 1 || period.toSeconds() < 1) {
            throw new IllegalArgumentException("not a rate limit: " + capacity + " in " + period);
        }
    }

    /**
     * Reads ThingsBoard's way of writing limits: {@code 100:1,3000:60} is 100 a second and 3,000 a minute.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static List<RateLimit> parse(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(RateLimit::parseOne).toList();
    }

    private static RateLimit parseOne(String text) {
        String[] parts = text.strip().split(":");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a rate limit: " + text);
        }
        return new RateLimit(Long.parseLong(parts[0].strip()), Duration.ofSeconds(Long.parseLong(parts[1].strip())));
    }
}
