// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches an application, restarts it when asked, and starts it again when it does not run. Restarts and looks never
 * happen at the same time; the status is that of the last look.
 */
final class Watch implements Controller {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String name;
    private final Supplier<Application> application;
    private final boolean keepRunning;
    private final InstantSource time;
    private final Patience patience = new Patience();
    private volatile ControllerStatus status =
            new ControllerStatus(false, Optional.empty(), Optional.empty(), "not looked at yet");

    /** @param application the one there is now: a container may come where there was none */
    Watch(String name, Supplier<Application> application, boolean keepRunning, InstantSource time) {
        this.name = name;
        this.application = application;
        this.keepRunning = keepRunning;
        this.time = time;
    }

    @Override
    public synchronized void restart() throws Exception {
        LOG.info("Restarting {}", name);
        Application restarted = application.get();
        restarted.stop();
        restarted.start();
        status = new ControllerStatus(false, Optional.empty(), status.healthy(), "restarted");
        look();
    }

    @Override
    public ControllerStatus status() {
        return status;
    }

    /** Looks how it is, and starts it if it is time to. */
    synchronized void look() {
        Instant now = time.instant();
        Application.State state = application.get().state();
        Optional<Instant> since = state.running() ? status.since().or(() -> Optional.of(now)) : Optional.empty();
        Optional<Instant> healthy = state.running() ? Optional.of(now) : status.healthy();
        status = new ControllerStatus(state.running(), since, healthy, state.detail());
        if (patience.due(state.running(), now) && keepRunning) {
            start();
        }
    }

    private void start() {
        LOG.warn("{} does not run ({}) and is started again", name, status.detail());
        try {
            application.get().start();
        } catch (Exception e) {
            LOG.warn("{} could not be started, next attempt in {}: {}", name, patience.delay(), Reason.of(e));
        }
    }
}
