// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.RpcHandler;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the handlers that other bundles register as services, and lets them go again. */
public final class HandlerServices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HandlerServices.class);
    private static final int LONGEST_SECONDS = 3_600;

    private final ServiceTracker<RpcHandler, Registration> tracker;

    /** @param connection the {@code kura.service.pid} that a handler names when it is for one connection only */
    public HandlerServices(BundleContext context, String connection, Handlers handlers) {
        tracker = new ServiceTracker<>(context, RpcHandler.class, customizer(context, connection, handlers));
        tracker.open();
    }

    private static ServiceTrackerCustomizer<RpcHandler, Registration> customizer(
            BundleContext context, String connection, Handlers handlers) {
        return new ServiceTrackerCustomizer<>() {
            @Override
            public @Nullable Registration addingService(ServiceReference<RpcHandler> reference) {
                @Nullable Object only = reference.getProperty(RpcHandler.CONNECTION);
                Set<String> methods = methods(reference);
                if (methods.isEmpty()) {
                    LOG.warn("An RPC handler names no methods in {}: {}", RpcHandler.METHODS, reference);
                    return null;
                }
                if (only != null && !only.equals(connection)) {
                    return null;
                }
                RpcHandler service = context.getService(reference);
                return handlers.add(new Handler(methods, service, limit(reference), forChildDevices(reference)));
            }

            @Override
            public void modifiedService(ServiceReference<RpcHandler> reference, Registration registration) {
                // the properties of a handler are read when it comes
            }

            @Override
            public void removedService(ServiceReference<RpcHandler> reference, Registration registration) {
                registration.close();
                context.ungetService(reference);
            }
        };
    }

    private static Set<String> methods(ServiceReference<RpcHandler> reference) {
        @Nullable Object methods = reference.getProperty(RpcHandler.METHODS);
        if (methods instanceof String one) {
            return Set.of(one);
        }
        if (methods instanceof Object[] several) {
            return Arrays.stream(several).map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        if (methods instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static Duration limit(ServiceReference<RpcHandler> reference) {
        return reference.getProperty(RpcHandler.TIMEOUT_SECONDS) instanceof Number seconds
                ? Duration.ofSeconds(Math.max(1, Math.min(LONGEST_SECONDS, seconds.longValue())))
                : Handler.DEFAULT_LIMIT;
    }

    private static boolean forChildDevices(ServiceReference<RpcHandler> reference) {
        return Boolean.TRUE.equals(reference.getProperty(RpcHandler.FOR_CHILD_DEVICES));
    }

    @Override
    public void close() {
        tracker.close();
    }
}
