// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;

/** Up to 200 ms, so that a fault run is not spent waiting. */
public final class QuickReconnect implements ReconnectPolicy {

    @Override
    public Duration delayAfter(SessionFailure failure) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(20, 200));
    }

    @Override
    public void reset() {
        // every delay is drawn afresh
    }
}
