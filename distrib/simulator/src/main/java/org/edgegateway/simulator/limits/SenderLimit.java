// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.function.LongSupplier;

/** What one sender may still publish. Telemetry counts messages and points, everything else messages only. */
final class SenderLimit {

    private final RateLimit messages;
    private final RateLimit telemetryMessages;
    private final RateLimit telemetryPoints;

    private SenderLimit(RateLimit messages, RateLimit telemetryMessages, RateLimit telemetryPoints) {
        this.messages = messages;
        this.telemetryMessages = telemetryMessages;
        this.telemetryPoints = telemetryPoints;
    }

    static SenderLimit ofDevice(RateLimits limits, LongSupplier nanoTime) {
        return new SenderLimit(
                new RateLimit(limits.text(LimitKind.DEVICE_MESSAGES), nanoTime),
                new RateLimit(limits.text(LimitKind.DEVICE_TELEMETRY_MESSAGES), nanoTime),
                new RateLimit(limits.text(LimitKind.DEVICE_TELEMETRY_POINTS), nanoTime));
    }

    static SenderLimit ofGateway(RateLimits limits, LongSupplier nanoTime) {
        return new SenderLimit(
                new RateLimit(limits.text(LimitKind.GATEWAY_MESSAGES), nanoTime),
                new RateLimit(limits.text(LimitKind.GATEWAY_TELEMETRY_MESSAGES), nanoTime),
                new RateLimit(limits.text(LimitKind.GATEWAY_TELEMETRY_POINTS), nanoTime));
    }

    boolean message() {
        return messages.tryConsume(1);
    }

    boolean telemetry(int points) {
        return points == 0 ? message() : telemetryMessages.tryConsume(1) && telemetryPoints.tryConsume(points);
    }
}
