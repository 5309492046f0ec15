// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A pause that ends early when the connection comes back. */
public final class WakeablePause implements Pause {

    private final Semaphore awake = new Semaphore(0);

    @Override
    public void pause(Duration time) throws InterruptedException {
        awake.drainPermits();
        awake.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends the pause that is being made, if any. */
    public void wake() {
        awake.release();
    }
}
