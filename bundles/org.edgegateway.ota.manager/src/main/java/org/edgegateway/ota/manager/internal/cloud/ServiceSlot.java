// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.util.Optional;
import java.util.function.Function;
import org.edgegateway.cloud.api.Registration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** One service of the connection with a name, while it is there. Of several, the first that came counts. */
final class ServiceSlot<S> implements AutoCloseable {

    private record Used<S>(S service, Registration use) {}

    private final ServiceTracker<S, Used<S>> tracker;

    /** @param use begins to use a service that has come; closed when it goes */
    ServiceSlot(BundleContext context, Class<S> type, String name, Function<S, Registration> use) {
        tracker = new ServiceTracker<>(context, filter(type, name), new ServiceTrackerCustomizer<>() {
            @Override
            public @Nullable Used<S> addingService(ServiceReference<S> reference) {
                @Nullable S service = context.getService(reference);
                return service == null ? null : new Used<>(service, use.apply(service));
            }

            @Override
            public void modifiedService(ServiceReference<S> reference, Used<S> used) {
                // nothing depends on its properties
            }

            @Override
            public void removedService(ServiceReference<S> reference, Used<S> used) {
                used.use().close();
                context.ungetService(reference);
            }
        });
    }

    private static Filter filter(Class<?> type, String name) {
        String ofType = "(" + Constants.OBJECTCLASS + "=" + type.getName() + ")";
        String named = name.isEmpty() ? "(kura.service.pid=*)" : "(kura.service.pid=" + escaped(name) + ")";
        try {
            return FrameworkUtil.createFilter("(&" + ofType + named + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a connection", e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\*()])", "\\\\$1");
    }

    void open() {
        tracker.open();
    }

    Optional<S> service() {
        return Optional.ofNullable(tracker.getService()).map(Used::service);
    }

    @Override
    public void close() {
        tracker.close();
    }
}
