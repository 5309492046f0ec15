// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.time.Duration;
import java.util.Set;
import org.edgegateway.cloud.api.Command;
import org.edgegateway.cloud.api.Registration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the commands that other bundles register as services, and lets them go again. */
public final class CommandServices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandServices.class);
    private static final long DEFAULT_SECONDS = 10;
    private static final long LONGEST_SECONDS = 3_600;

    private final ServiceTracker<Command, Registration> tracker;

    /** @param reserved names that other bundles may not take */
    public CommandServices(BundleContext context, CommandBook book, Set<String> reserved) {
        tracker = new ServiceTracker<>(context, Command.class, new ServiceTrackerCustomizer<>() {
            @Override
            public @Nullable Registration addingService(ServiceReference<Command> reference) {
                @Nullable Object name = reference.getProperty(Command.NAME);
                if (!(name instanceof String text) || text.isBlank() || reserved.contains(text)) {
                    LOG.warn("A command needs a name of its own in {}: {}", Command.NAME, reference);
                    return null;
                }
                Command service = context.getService(reference);
                return book.add(NamedCommand.alone(text, description(reference), limit(reference), service));
            }

            @Override
            public void modifiedService(ServiceReference<Command> reference, Registration registration) {
                // the properties of a command are read when it comes
            }

            @Override
            public void removedService(ServiceReference<Command> reference, Registration registration) {
                registration.close();
                context.ungetService(reference);
            }
        });
        tracker.open();
    }

    private static String description(ServiceReference<Command> reference) {
        return reference.getProperty(Command.DESCRIPTION) instanceof String text ? text : "is not described";
    }

    private static Duration limit(ServiceReference<Command> reference) {
        long seconds = reference.getProperty(Command.TIMEOUT_SECONDS) instanceof Number number
                ? number.longValue()
                : DEFAULT_SECONDS;
        return Duration.ofSeconds(Math.max(1, Math.min(LONGEST_SECONDS, seconds)));
    }

    @Override
    public void close() {
        tracker.close();
    }
}
