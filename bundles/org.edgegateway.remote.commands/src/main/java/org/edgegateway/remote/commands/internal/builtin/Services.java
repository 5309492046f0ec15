// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The services of one type that are there now. Thread-safe. */
public final class Services<S> implements AutoCloseable {

    private final ServiceTracker<S, S> tracker;

    public Services(BundleContext context, Class<S> type) {
        tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
    }

    /** The best one. */
    Optional<S> best() {
        return Optional.ofNullable(tracker.getService());
    }

    /** Those that have a name in that property, by their names. */
    Map<String, S> byName(String property) {
        Map<String, S> named = new TreeMap<>();
        tracker.getTracked().forEach((reference, service) -> {
            if (reference.getProperty(property) instanceof String name) {
                named.putIfAbsent(name, service);
            }
        });
        return named;
    }

    @Override
    public void close() {
        tracker.close();
    }
}
