// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Services that carry their name, or several, in a property. Of those with the same name the one with the highest ranking counts.
 * Thread-safe.
 *
 * @param <S> the service
 */
public final class NamedServices<S> implements AutoCloseable {

    private final String property;
    private final ServiceTracker<S, S> tracker;

    /** @param property of the services, in which their name is */
    public NamedServices(BundleContext context, Class<S> type, String property) {
        this.property = property;
        tracker = new ServiceTracker<>(context, type, null);
    }

    /** Begins to look for them. */
    public void open() {
        tracker.open();
    }

    /** The service with the name, if it is there now. */
    public Optional<S> find(String name) {
        return references()
                .filter(reference -> names(reference).anyMatch(name::equals))
                .findFirst()
                .map(tracker::getService);
    }

    /** The names of those that are there now, the highest ranking first. */
    public List<String> names() {
        return references().flatMap(this::names).distinct().toList();
    }

    private Stream<String> names(ServiceReference<S> reference) {
        @Nullable Object named = reference.getProperty(property);
        if (named instanceof String name) {
            return Stream.of(name);
        }
        return named instanceof String[] several ? Stream.of(several) : Stream.empty();
    }

    private Stream<ServiceReference<S>> references() {
        ServiceReference<S> @Nullable [] references = tracker.getServiceReferences();
        return references == null ? Stream.empty() : Arrays.stream(references).sorted(Comparator.reverseOrder());
    }

    @Override
    public void close() {
        tracker.close();
    }
}
