// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.service.log.LogService;

/**
 * Hears what goes wrong while it is open: errors with an exception that the product logs, and every error of the
 * framework and its services. An error of one line that the product wrote for a person is no leak. Nothing is printed
 * meanwhile.
 */
final class ErrorLog implements AutoCloseable {

    private final BundleContext context;
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private final List<String> marks = new CopyOnWriteArrayList<>();
    private final LogListener frameworkListener = this::heard;
    private final ProductAppender appender = new ProductAppender();
    private final Logger root = (Logger) LogManager.getRootLogger();
    private final List<Appender> silenced = List.copyOf(root.getAppenders().values());

    ErrorLog(BundleContext context) {
        this.context = context;
        service(LogReaderService.class).addLogListener(frameworkListener);
        appender.start();
        silenced.forEach(root::removeAppender);
        root.addAppender(appender);
    }

    /** What has leaked so far; returns when everything logged before the call was heard. */
    List<String> leaks() {
        String mark = UUID.randomUUID().toString();
        service(LogService.class).getLogger(ErrorLog.class).audit(mark);
        await("the framework's log").pollInterval(Duration.ofMillis(1)).until(() -> marks.contains(mark));
        return List.copyOf(leaks);
    }

    @Override
    public void close() {
        root.removeAppender(appender);
        silenced.forEach(root::addAppender);
        service(LogReaderService.class).removeLogListener(frameworkListener);
    }

    private void heard(LogEntry entry) {
        if (entry.getLogLevel() == LogLevel.AUDIT) {
            marks.add(entry.getMessage());
        } else if (entry.getLogLevel() == LogLevel.ERROR) {
            leaks.add(entry.getLoggerName() + ": " + entry.getMessage() + describe(entry.getException()));
        }
    }

    private static String describe(Throwable thrown) {
        return Optional.ofNullable(thrown).map(t -> " (" + t + ")").orElse("");
    }

    private <S> S service(Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        return context.getService(reference);
    }

    private final class ProductAppender extends AbstractAppender {

        ProductAppender() {
            super("errors", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            if (event.getLevel().isMoreSpecificThan(Level.ERROR) && event.getThrown() != null) {
                leaks.add(event.getLoggerName() + ": " + event.getMessage().getFormattedMessage()
                        + describe(event.getThrown()));
            }
        }
    }
}
