// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import java.util.Optional;
import org.edgegateway.thingsboard.internal.endpoint.TelemetryEntry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the endpoint that a publisher belongs to, which may come and go. Thread-safe. */
final class EndpointTracker implements AutoCloseable {

    /** Hears when the endpoint comes and goes. */
    interface Listener {

        void found(TelemetryEntry endpoint);

        void gone(TelemetryEntry endpoint);
    }

    private final ServiceTracker<TelemetryEntry, TelemetryEntry> tracker;

    EndpointTracker(BundleContext context, String endpointPid, Listener listener) {
        tracker = new ServiceTracker<>(context, filter(endpointPid), customizer(context, listener));
        tracker.open();
    }

    Optional<TelemetryEntry> endpoint() {
        return Optional.ofNullable(tracker.getService());
    }

    @Override
    public void close() {
        tracker.close();
    }

    private static Filter filter(String endpointPid) {
        String escaped = endpointPid.replaceAll("([\\\\*()])", "\\\\$1");
        try {
            return FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + TelemetryEntry.class.getName()
                    + ")(kura.service.pid=" + escaped + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ServiceTrackerCustomizer<TelemetryEntry, TelemetryEntry> customizer(
            BundleContext context, Listener listener) {
        return new ServiceTrackerCustomizer<>() {
            @Override
            public TelemetryEntry addingService(ServiceReference<TelemetryEntry> reference) {
                TelemetryEntry endpoint = context.getService(reference);
                listener.found(endpoint);
                return endpoint;
            }

            @Override
            public void modifiedService(ServiceReference<TelemetryEntry> reference, TelemetryEntry endpoint) {
                // still the same endpoint
            }

            @Override
            public void removedService(ServiceReference<TelemetryEntry> reference, TelemetryEntry endpoint) {
                listener.gone(endpoint);
                context.ungetService(reference);
            }
        };
    }
}
