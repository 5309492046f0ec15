// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * A service of the cloud connection with a name, or of any where no name is given, for as long as it is there.
 *
 * @param <S> the service
 */
final class FollowedService<S> implements AutoCloseable {

    private final ServiceTracker<S, AutoCloseable> tracker;

    /** @param found begins to use the service; what it returns is closed when the service goes */
    FollowedService(BundleContext context, Class<S> type, String pid, Function<S, AutoCloseable> found) {
        tracker = new ServiceTracker<>(context, filter(type, pid), customizer(context, found));
        tracker.open();
    }

    private static Filter filter(Class<?> type, String pid) {
        String escaped = pid.isBlank() ? "*" : pid.replaceAll("([\\\\*()])", "\\\\$1");
        try {
            return FrameworkUtil.createFilter(
                    "(&(" + Constants.OBJECTCLASS + "=" + type.getName() + ")(kura.service.pid=" + escaped + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <S> ServiceTrackerCustomizer<S, AutoCloseable> customizer(
            BundleContext context, Function<S, AutoCloseable> found) {
        return new ServiceTrackerCustomizer<>() {
            @Override
            public @Nullable AutoCloseable addingService(ServiceReference<S> reference) {
                return Optional.ofNullable(context.getService(reference))
                        .map(found)
                        .orElse(null);
            }

            @Override
            public void modifiedService(ServiceReference<S> reference, AutoCloseable use) {
                // still the same service
            }

            @Override
            public void removedService(ServiceReference<S> reference, AutoCloseable use) {
                try {
                    use.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    context.ungetService(reference);
                }
            }
        };
    }

    @Override
    public void close() {
        tracker.close();
    }
}
