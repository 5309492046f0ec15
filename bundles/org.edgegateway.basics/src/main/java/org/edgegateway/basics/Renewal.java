// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that runs with settings, and begins anew when they change. Kura sets the settings once more whenever it finds a
 * component, mostly to what they were: then what runs goes on, undisturbed. Thread-safe.
 *
 * @param <S> the settings; what is equal is no change
 */
public final class Renewal<S> implements AutoCloseable {

    /** Something that has begun. */
    @FunctionalInterface
    public interface Run {

        /** Where nothing can begin, as with wrong settings. */
        Run NONE = () -> {};

        /** Ends it, before it begins with other settings. */
        void end();
    }

    private record Running<S>(S settings, Run run) {}

    private final Function<S, Run> begin;
    private Optional<Running<S>> running = Optional.empty();

    /** @param begin begins with settings; where it throws, nothing runs, and the same settings are tried again when set again */
    public Renewal(Function<S, Run> begin) {
        this.begin = begin;
    }

    /** Runs with these settings from now on. */
    public synchronized void set(S settings) {
        if (running.filter(present -> present.settings().equals(settings)).isEmpty()) {
            close();
            running = Optional.of(new Running<>(settings, begin.apply(settings)));
        }
    }

    /** Ends what runs. */
    @Override
    public synchronized void close() {
        Optional<Running<S>> ending = running;
        running = Optional.empty();
        ending.ifPresent(former -> former.run().end());
    }
}
