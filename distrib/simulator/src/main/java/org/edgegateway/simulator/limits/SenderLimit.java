// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.function.LongSupplier;

/** What one sender may still publish. Telemetry counts messages and points, everything else messages only. */
final class SenderLimit {

    private final RateLimit messages;
    private final RateLimit telemetryMessages;
    private final RateLimit telemetryDataPoints;

    SenderLimit(LimitTexts texts, LongSupplier nanoTime) {
        messages = new RateLimit(texts.messages(), nanoTime);
        telemetryMessages = new RateLimit(texts.telemetryMessages(), nanoTime);
        telemetryDataPoints = new RateLimit(texts.telemetryDataPoints(), nanoTime);
    }

    boolean message() {
        return messages.tryConsume(1);
    }

    boolean telemetry(int points) {
        return points == 0 ? message() : telemetryMessages.tryConsume(1) && telemetryDataPoints.tryConsume(points);
    }
}
