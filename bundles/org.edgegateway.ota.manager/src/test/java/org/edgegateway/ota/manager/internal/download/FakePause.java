// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Pauses that take no time but advance a clock. */
public final class FakePause implements Pause, LongSupplier {

    private long nanos;

    @Override
    public void pause(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return nanos;
    }

    public Duration passed() {
        return Duration.ofNanos(nanos);
    }
}
