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

    /** Whether data points are limited, so that they have to be counted. */
    public boolean limitsDataPoints() {
        return !dataPoints.isEmpty();
    }

    /** The most data points that can ever leave in one message. */
    public int maxDataPoints() {
        return smallest(dataPoints);
    }

    /** The most devices whose telemetry can ever leave in one message: each counts as one. */
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
     * @param devices how many devices it is about
     * @param points how many data points it has; negative when it is not telemetry
     * @param reserved the share of what is allowed, 0 to 1, that is left to others
     * @return nanoseconds, 0 for at once
     */
    public long nanosUntil(int devices, int points, double reserved, long now) {
        long wait = longest(messages, 1, reserved, now);
        if (points >= 0) {
            wait = Math.max(wait, longest(telemetryMessages, devices, reserved, now));
            wait = Math.max(wait, longest(dataPoints, points, reserved, now));
        }
        return wait;
    }

    private static long longest(List<TokenBucket> buckets, int wanted, double reserved, long now) {
        long wait = 0;
        for (TokenBucket bucket : buckets) {
            wait = Math.max(wait, bucket.nanosUntil(wanted, reserved, now));
        }
        return wait;
    }

    /** Notes that such a message has left. */
    public void sent(int devices, int points, long now) {
        messages.forEach(bucket -> bucket.take(1, now));
        if (points >= 0) {
            telemetryMessages.forEach(bucket -> bucket.take(devices, now));
            dataPoints.forEach(bucket -> bucket.take(points, now));
        }
    }
}
