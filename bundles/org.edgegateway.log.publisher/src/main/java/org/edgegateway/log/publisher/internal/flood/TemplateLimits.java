// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

/**
 * A token bucket for each template, in a table of fixed size: a new one takes the place of the one not seen for longest
 * among its neighbours. Not thread-safe.
 */
final class TemplateLimits {

    private static final int SIZE = 1_024;
    private static final int NEIGHBOURS = 8;

    private final long[] templates = new long[SIZE];
    private final long[] seen = new long[SIZE];
    private final TokenBucket[] buckets = new TokenBucket[SIZE];

    /** Whether another line of the template may pass. */
    boolean take(long template, double perMinute, long nanos) {
        int index = find(template, nanos);
        seen[index] = nanos;
        return buckets[index].take(perMinute / 60, perMinute, nanos);
    }

    private int find(long template, long nanos) {
        int first = (int) (template ^ template >>> 32) & SIZE - 1;
        int oldest = first;
        for (int i = 0; i < NEIGHBOURS; i++) {
            int index = first + i & SIZE - 1;
            if (buckets[index] == null) {
                return put(index, template);
            }
            if (templates[index] == template) {
                return index;
            }
            if (nanos - seen[index] > nanos - seen[oldest]) {
                oldest = index;
            }
        }
        return put(oldest, template);
    }

    private int put(int index, long template) {
        templates[index] = template;
        buckets[index] = new TokenBucket();
        return index;
    }
}
