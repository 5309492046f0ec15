// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The system's clock, set wrong. Thread-safe. */
final class JumpingClock implements InstantSource {

    private volatile Duration wrong = Duration.ZERO;

    synchronized void jump(Duration by) {
        wrong = wrong.plus(by);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(wrong);
    }
}
