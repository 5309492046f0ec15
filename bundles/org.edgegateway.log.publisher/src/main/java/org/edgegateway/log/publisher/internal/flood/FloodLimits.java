// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import java.time.Duration;

/**
 * How many lines of a source may pass.
 *
 * @param perSecond lines, on average; ten times as many at once
 * @param alikePerMinute lines that differ in numbers only; as many at once
 * @param report after which time repeated and suppressed lines are told of
 */
public record FloodLimits(double perSecond, double alikePerMinute, Duration report) {

    private static final int BURST_SECONDS = 10;

    double burst() {
        return Math.max(1, perSecond * BURST_SECONDS);
    }

    /** The same with another rate, which then holds for alike lines too. */
    public FloodLimits withRate(double linesPerSecond) {
        return new FloodLimits(linesPerSecond, Math.max(alikePerMinute, linesPerSecond * 60), report);
    }
}
