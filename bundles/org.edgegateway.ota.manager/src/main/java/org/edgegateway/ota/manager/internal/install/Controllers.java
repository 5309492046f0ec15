// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.osgi.NamedServices;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.osgi.framework.BundleContext;

/** The controller with the name in the settings, found among the services. */
public final class Controllers implements ControllerChoice, AutoCloseable {

    private static final Duration FRESH = Duration.ofMinutes(2);

    private final String name;
    private final InstantSource clock;
    private final NamedServices<Controller> services;

    /** @param name empty for no controller */
    public Controllers(BundleContext context, String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        services = new NamedServices<>(context, Controller.class, Controller.NAME);
    }

    public void open() {
        services.open();
    }

    @Override
    public void close() {
        services.close();
    }

    @Override
    public boolean isThere() {
        return name.isEmpty() || find().isPresent();
    }

    @Override
    public void restart() throws WorkException {
        if (name.isEmpty()) {
            return;
        }
        Controller controller = find().orElseThrow(() -> new WorkException("there is no controller " + name));
        try {
            controller.restart();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkException(name + " was not restarted, as the update was interrupted", e);
        } catch (Exception e) {
            throw new WorkException(name + " cannot be restarted: " + Reason.of(e), e);
        }
    }

    @Override
    public Health health() {
        if (name.isEmpty()) {
            return new Health.Running();
        }
        return find().map(controller -> judged(name, controller.status(), clock.instant()))
                .orElseGet(() -> new Health.NotRunning("there is no controller " + name));
    }

    /** What was seen before it was started anew says nothing about the new version. */
    static Health judged(String name, ControllerStatus status, Instant now) {
        Instant oldest = now.minus(FRESH);
        boolean fresh = status.healthy()
                .filter(seen -> seen.isAfter(oldest))
                .filter(seen -> status.since().filter(seen::isBefore).isEmpty())
                .isPresent();
        return status.running() && status.ready() && fresh
                ? new Health.Running()
                : new Health.NotRunning(
                        name + (status.running() ? " is not healthy: " : " does not run: ") + status.detail());
    }

    private Optional<Controller> find() {
        return services.find(name);
    }
}
