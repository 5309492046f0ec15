// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.edgegateway.cloud.api.LogSeverity;
import org.jspecify.annotations.Nullable;

/**
 * The settings of severity and rate, and what replaces them for a while: until the time is over, or the gateway restarts.
 * Thread-safe.
 */
public final class Tuning {

    private record Temporary(Tuned tuned, long end) {}

    private final Tuned settings;
    private final LongSupplier nanos;
    private volatile @Nullable Temporary temporary;

    /** @param nanos a clock that only runs forward */
    public Tuning(Tuned settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    /** What holds now. */
    public Tuned current() {
        Temporary now = temporary;
        if (now == null) {
            return settings;
        }
        if (nanos.getAsLong() - now.end() >= 0) {
            temporary = null;
            return settings;
        }
        return now.tuned();
    }

    /**
     * Replaces what the settings say, for a while.
     *
     * @param severity from which on lines are published; empty for that of the settings
     * @param linesPerSecond of each source; empty for those of the settings
     */
    public void replace(Optional<LogSeverity> severity, OptionalDouble linesPerSecond, Duration time) {
        Tuned tuned = new Tuned(
                severity.map(settings.filter()::from).orElse(settings.filter()),
                linesPerSecond.isPresent()
                        ? settings.limits().withRate(linesPerSecond.getAsDouble())
                        : settings.limits());
        temporary = new Temporary(tuned, nanos.getAsLong() + time.toNanos());
    }

    /** How long the settings are still replaced; zero if they are not. */
    public Duration left() {
        Temporary now = temporary;
        return now == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, now.end() - nanos.getAsLong()));
    }

    /** Lets the settings hold again. */
    public void restore() {
        temporary = null;
    }
}
