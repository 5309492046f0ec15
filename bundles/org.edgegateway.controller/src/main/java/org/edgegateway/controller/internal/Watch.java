// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches an application, restarts it when asked, and starts it again when it does not run. Restarts and looks never
 * happen at the same time; the status is that of the last look. Times are measured by a clock that is never set, as a
 * gateway may learn the time of day long after its start.
 */
final class Watch implements Controller {

    /** What was seen. Times are of the clock that is never set. */
    private record Seen(
            boolean running, boolean ready, Optional<Duration> since, Optional<Duration> healthy, String detail) {}

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String name;
    private final Supplier<Application> application;
    private final Readiness readiness;
    private final boolean keepRunning;
    private final InstantSource time;
    private final LongSupplier nanoTime;
    private final long begin;
    private final Patience patience = new Patience();
    private volatile Seen seen = new Seen(false, false, Optional.empty(), Optional.empty(), "not looked at yet");

    /** @param application the one there is now: a container may come where there was none */
    Watch(
            String name,
            Supplier<Application> application,
            Readiness readiness,
            boolean keepRunning,
            InstantSource time,
            LongSupplier nanoTime) {
        this.name = name;
        this.application = application;
        this.readiness = readiness;
        this.keepRunning = keepRunning;
        this.time = time;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    @Override
    public synchronized void restart() throws Exception {
        LOG.info("Restarting {}", name);
        Application restarted = application.get();
        restarted.stop();
        restarted.start();
        seen = new Seen(false, false, Optional.empty(), seen.healthy(), "restarted");
        look();
    }

    @Override
    public ControllerStatus status() {
        Seen last = seen;
        Instant begun = time.instant().minus(now()); // read once, so that what was at the same time stays so
        return new ControllerStatus(
                last.running(),
                last.ready(),
                last.since().map(begun::plus),
                last.healthy().map(begun::plus),
                last.detail());
    }

    private Duration now() {
        return Duration.ofNanos(nanoTime.getAsLong() - begin);
    }

    /** Looks how it is, and starts it if it is time to. */
    synchronized void look() {
        Application.State state = application.get().state();
        Optional<String> trouble = state.running() ? readiness.trouble() : Optional.empty();
        boolean ready = state.running() && trouble.isEmpty();
        Duration now = now();
        seen = new Seen(
                state.running(),
                ready,
                state.running() ? seen.since().or(() -> Optional.of(now)) : Optional.empty(),
                ready ? Optional.of(now) : seen.healthy(),
                state.detail() + trouble.map(text -> ", but " + text).orElse(""));
        if (patience.due(state.running(), now) && keepRunning) {
            start();
        }
    }

    private void start() {
        LOG.warn("{} does not run ({}) and is started again", name, seen.detail());
        try {
            application.get().start();
        } catch (Exception e) {
            LOG.warn("{} could not be started, next attempt in {}: {}", name, patience.delay(), Reason.of(e));
        }
    }
}
