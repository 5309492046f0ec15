// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.file.manager.internal.restart.Controllers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The controllers that are registered as services. */
final class ControllerServices implements Controllers, AutoCloseable {

    private final ServiceTracker<Controller, Controller> tracker;

    ControllerServices(BundleContext context) {
        tracker = new ServiceTracker<>(context, Controller.class, null);
        tracker.open();
    }

    @Override
    public Optional<Controller> find(String name) {
        return Optional.ofNullable(tracker.getServiceReferences()).stream()
                .flatMap(Stream::of)
                .filter(reference -> name.equals(reference.getProperty(Controller.NAME)))
                .sorted(ServiceReference::compareTo)
                .reduce((lower, higher) -> higher)
                .map(tracker::getService);
    }

    @Override
    public void close() {
        tracker.close();
    }
}
