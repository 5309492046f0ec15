// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.edgegateway.ota.manager.internal.download.Pause;

/** Waits for something that is there soon or never. */
public final class Waiting {

    /** Looks whether it is there. */
    @FunctionalInterface
    public interface Look<T> {
        Optional<T> look() throws IOException;
    }

    /** Whether something is so. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    private static final Duration POLL = Duration.ofMillis(200);

    private final Pause pause;
    private final LongSupplier nanoTime;

    public Waiting(Pause pause, LongSupplier nanoTime) {
        this.pause = pause;
        this.nanoTime = nanoTime;
    }

    /** @return empty when the time is over */
    public <T> Optional<T> until(Look<T> look, Duration patience) throws IOException, InterruptedException {
        long begin = nanoTime.getAsLong();
        Optional<T> found = look.look();
        while (found.isEmpty() && nanoTime.getAsLong() - begin < patience.toNanos()) {
            pause.pause(POLL);
            found = look.look();
        }
        return found;
    }

    /** @return false when the time is over and it still does not hold */
    public boolean untilHolds(Condition condition, Duration patience) throws IOException, InterruptedException {
        return until(() -> condition.holds() ? Optional.of(true) : Optional.empty(), patience)
                .isPresent();
    }
}
