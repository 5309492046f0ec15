// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Says when what has come is to be made to survive a power cut: after 4 MB or ten seconds, whichever is first. */
final class Checkpoints {

    private static final int BYTES = 4_000_000;
    private static final Duration TIME = Duration.ofSeconds(10);

    private final LongSupplier nanoTime;
    private long last;

    Checkpoints(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    boolean due(long unsavedBytes) {
        return unsavedBytes >= BYTES || nanoTime.getAsLong() - last >= TIME.toNanos();
    }

    void made() {
        last = nanoTime.getAsLong();
    }
}
