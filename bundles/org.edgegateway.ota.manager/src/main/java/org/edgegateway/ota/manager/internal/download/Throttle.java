// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps to a number of bytes per second, with no burst. One thread only. */
final class Throttle {

    private static final double NANOS = 1e9;

    private final long bytesPerSecond;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private long free;

    /** @param bytesPerSecond 0 for no limit */
    Throttle(long bytesPerSecond, LongSupplier nanoTime, Pause pause) {
        this.bytesPerSecond = bytesPerSecond;
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.free = nanoTime.getAsLong();
    }

    /** Waits until so many bytes may be fetched. */
    void take(int bytes) throws InterruptedException {
        if (bytesPerSecond <= 0) {
            return;
        }
        for (long wait = free - nanoTime.getAsLong(); wait > 0; wait = free - nanoTime.getAsLong()) {
            pause.pause(Duration.ofNanos(wait));
        }
        free = Math.max(free, nanoTime.getAsLong()) + (long) (bytes * NANOS / bytesPerSecond);
    }
}
