// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service of the cloud connection with a name, for as long as it is there. Where no name is given it is that of the only
 * connection; while there are several, none is used, as nobody can know which is meant. One whose use cannot begin is not
 * used, but tried again: after a while, and whenever services come or go. Thread-safe.
 *
 * @param <S> the service
 */
public final class FollowedService<S> implements AutoCloseable {

    /** A service being used. */
    @FunctionalInterface
    public interface Use {

        /** The service goes: nothing may be asked of it any longer. */
        void end();
    }

    private record Followed<S>(ServiceReference<S> reference, S service, Use use) {}

    private static final Logger LOG = LoggerFactory.getLogger(FollowedService.class);
    private static final String NAME = "kura.service.pid";

    private final BundleContext context;
    private final Class<S> type;
    private final Function<S, Use> begin;
    private final Retry retry;
    private final TreeSet<ServiceReference<S>> present = new TreeSet<>(Comparator.reverseOrder());
    private final ServiceTracker<S, ServiceReference<S>> tracker;
    private volatile Optional<Followed<S>> followed = Optional.empty();
    private boolean open;

    /**
     * @param name of the connection; empty for the only one
     * @param begin begins to use a service that has come; must not wait
     */
    public FollowedService(BundleContext context, Class<S> type, String name, Function<S, Use> begin) {
        this(context, type, name, begin, Retry.inTheBackground());
    }

    FollowedService(BundleContext context, Class<S> type, String name, Function<S, Use> begin, Retry retry) {
        this.context = context;
        this.type = type;
        this.begin = begin;
        this.retry = retry;
        tracker = new ServiceTracker<>(context, filter(type, name), new Arrivals());
    }

    private static Filter filter(Class<?> type, String name) {
        String escaped = name.isBlank() ? "*" : name.replaceAll("([\\\\*()])", "\\\\$1");
        try {
            return FrameworkUtil.createFilter(
                    "(&(" + Constants.OBJECTCLASS + "=" + type.getName() + ")(" + NAME + "=" + escaped + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Begins to follow it. */
    public synchronized void open() {
        tracker.open();
        open = true;
        changed();
    }

    /** The service, if it is there now. */
    public Optional<S> service() {
        return followed.map(Followed::service);
    }

    /** Ends the use of it. */
    @Override
    public void close() {
        synchronized (this) {
            open = false;
            followed.ifPresent(this::leave);
        }
        tracker.close();
    }

    private synchronized void changed() {
        if (!open) {
            return;
        }
        Optional<ServiceReference<S>> wanted = wanted();
        if (!wanted.equals(followed.map(Followed::reference))) {
            followed.ifPresent(this::leave);
            wanted.ifPresent(this::follow);
        }
    }

    private Optional<ServiceReference<S>> wanted() {
        List<String> names = present.stream()
                .map(reference -> String.valueOf(reference.getProperty(NAME)))
                .distinct()
                .sorted()
                .toList();
        if (names.size() > 1) {
            LOG.warn(
                    "None of the connections {} is used for {}: name one in the settings", names, type.getSimpleName());
            return Optional.empty();
        }
        return present.stream().findFirst();
    }

    private void follow(ServiceReference<S> reference) {
        @Nullable S service = context.getService(reference);
        if (service == null) {
            return;
        }
        Followed<S> beginning = new Followed<>(reference, service, () -> {});
        followed = Optional.of(beginning);
        try {
            followed = Optional.of(new Followed<>(reference, service, begin.apply(service)));
            retry.succeeded();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of the connection cannot be used yet, it is tried again", type.getSimpleName(), e);
            leave(beginning);
            retry.failed(this::tryAgain);
        }
    }

    private synchronized void tryAgain() {
        retry.begun();
        changed();
    }

    private void leave(Followed<S> left) {
        followed = Optional.empty();
        try {
            left.use().end();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The use of {} did not end well", type.getSimpleName(), e);
        } finally {
            context.ungetService(left.reference());
        }
    }

    private final class Arrivals implements ServiceTrackerCustomizer<S, ServiceReference<S>> {

        @Override
        public ServiceReference<S> addingService(ServiceReference<S> reference) {
            synchronized (FollowedService.this) {
                present.add(reference);
                changed();
            }
            return reference;
        }

        @Override
        public void modifiedService(ServiceReference<S> reference, ServiceReference<S> same) {
            // its name does not change
        }

        @Override
        public void removedService(ServiceReference<S> reference, ServiceReference<S> same) {
            synchronized (FollowedService.this) {
                present.remove(reference);
                changed();
            }
        }
    }
}
