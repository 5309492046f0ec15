// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import java.util.List;

/**
 * Says when the next message may leave so that the server's limits are kept. Time is {@link System#nanoTime} or alike.
 * Not thread-safe.
 */
public final class Pace {

    private MessageLimits limits = MessageLimits.NONE;
    private List<TokenBucket> messages = List.of();
    private List<TokenBucket> telemetryMessages = List.of();
    private List<TokenBucket> dataPoints = List.of();

    /** Keeps to these limits from now on; what was used of the same limits before a reconnect stays used. */
    public void keepTo(MessageLimits newLimits, long now) {
        if (!newLimits.equals(limits)) {
            limits = newLimits;
            messages = buckets(newLimits.messages(), now);
            telemetryMessages = buckets(newLimits.telemetryMessages(), now);
            dataPoints = buckets(newLimits.dataPoints(), now);
        }
    }

    private static List<TokenBucket> buckets(List<RateLimit> limits, long now) {
        return limits.stream().map(limit -> new TokenBucket(limit, now)).toList();
    }

    /** The most data points that can ever leave in one message. */
    public int maxDataPoints() {
        return smallest(dataPoints);
    }

    /** The most devices whose values can ever leave in one message: each counts as one. */
    public int maxDevices() {
        return smallest(telemetryMessages);
    }

    private static int smallest(List<TokenBucket> buckets) {
        long most = Integer.MAX_VALUE;
        for (TokenBucket bucket : buckets) {
            most = Math.min(most, bucket.capacity());
        }
        return (int) most;
    }

    /**
     * How long until a message may leave.
     *
     * @param reserved the share of what is allowed, 0 to 1, that is left to others
     * @return nanoseconds, 0 for at once
     */
    public long nanosUntil(Charge charge, double reserved, long now) {
        long values = Math.max(
                longest(telemetryMessages, charge.telemetryMessages(), reserved, now),
                longest(dataPoints, charge.dataPoints(), reserved, now));
        return Math.max(values, longest(messages, charge.messages(), reserved, now));
    }

    private static long longest(List<TokenBucket> buckets, int wanted, double reserved, long now) {
        long wait = 0;
        for (TokenBucket bucket : wanted == 0 ? List.<TokenBucket>of() : buckets) {
            wait = Math.max(wait, bucket.nanosUntil(wanted, reserved, now));
        }
        return wait;
    }

    /** Notes that such a message has left. */
    public void sent(Charge charge, long now) {
        messages.forEach(bucket -> bucket.take(charge.messages(), now));
        telemetryMessages.forEach(bucket -> bucket.take(charge.telemetryMessages(), now));
        dataPoints.forEach(bucket -> bucket.take(charge.dataPoints(), now));
    }
}
