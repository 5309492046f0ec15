// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the endpoint that a publisher or subscriber belongs to, which may come and go. Thread-safe. */
public final class EndpointTracker implements AutoCloseable {

    /** Hears when the endpoint comes and goes. */
    public interface Listener {

        void found(EndpointEntry endpoint);

        void gone(EndpointEntry endpoint);
    }

    private final ServiceTracker<EndpointEntry, EndpointEntry> tracker;

    public EndpointTracker(BundleContext context, String endpointPid, Listener listener) {
        tracker = new ServiceTracker<>(context, filter(endpointPid), customizer(context, listener));
        tracker.open();
    }

    public Optional<EndpointEntry> endpoint() {
        return Optional.ofNullable(tracker.getService());
    }

    @Override
    public void close() {
        tracker.close();
    }

    private static Filter filter(String endpointPid) {
        String escaped = endpointPid.replaceAll("([\\\\*()])", "\\\\$1");
        try {
            return FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + EndpointEntry.class.getName()
                    + ")(kura.service.pid=" + escaped + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ServiceTrackerCustomizer<EndpointEntry, EndpointEntry> customizer(
            BundleContext context, Listener listener) {
        return new ServiceTrackerCustomizer<>() {
            @Override
            public EndpointEntry addingService(ServiceReference<EndpointEntry> reference) {
                EndpointEntry endpoint = context.getService(reference);
                listener.found(endpoint);
                return endpoint;
            }

            @Override
            public void modifiedService(ServiceReference<EndpointEntry> reference, EndpointEntry endpoint) {
                // still the same endpoint
            }

            @Override
            public void removedService(ServiceReference<EndpointEntry> reference, EndpointEntry endpoint) {
                listener.gone(endpoint);
                context.ungetService(reference);
            }
        };
    }
}
