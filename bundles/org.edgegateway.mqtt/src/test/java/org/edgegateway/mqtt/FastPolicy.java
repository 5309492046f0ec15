// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Always waits the same short time and remembers why. */
final class FastPolicy implements ReconnectPolicy {

    final List<SessionFailure> failures = new CopyOnWriteArrayList<>();
    final AtomicInteger resets = new AtomicInteger();
    private final Duration delay;

    FastPolicy() {
        this(Duration.ofMillis(20));
    }

    FastPolicy(Duration delay) {
        this.delay = delay;
    }

    @Override
    public Duration delayAfter(SessionFailure failure) {
        failures.add(failure);
        return delay;
    }

    @Override
    public void reset() {
        resets.incrementAndGet();
    }

    SessionFailure first() {
        return failures.get(0);
    }
}
