// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.LongAdder;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.Origin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * OSGi's log, where the framework and its services say what goes wrong. It is not kept over a restart of the framework,
 * so that nothing before the first line heard is missed.
 */
public final class OsgiLogSource
        implements Origin, LogListener, AutoCloseable, ServiceTrackerCustomizer<LogReaderService, LogReaderService> {

    private final BundleContext context;
    private final HandOff handOff;
    private final LongAdder lost = new LongAdder();
    private final ServiceTracker<LogReaderService, LogReaderService> tracker;

    /** Does not hear anything until it is opened. */
    public OsgiLogSource(BundleContext context, HandOff handOff) {
        this.context = context;
        this.handOff = handOff;
        tracker = new ServiceTracker<>(context, LogReaderService.class, this);
    }

    public void open() {
        tracker.open();
    }

    @Override
    public String name() {
        return "OSGi log";
    }

    @Override
    public void logged(LogEntry entry) {
        if (!handOff.offer(line(entry))) {
            lost.increment();
        }
    }

    private Line line(LogEntry entry) {
        return new Line(
                this,
                entry.getSequence(),
                entry.getTime(),
                severity(entry.getLogLevel()),
                entry.getLoggerName(),
                orEmpty(entry.getThreadInfo()),
                orEmpty(entry.getMessage()),
                trace(entry.getException()),
                false);
    }

    private static LogSeverity severity(LogLevel level) {
        return switch (level) {
            case ERROR -> LogSeverity.ERROR;
            case WARN -> LogSeverity.WARN;
            case DEBUG, TRACE -> LogSeverity.DEBUG;
            default -> LogSeverity.INFO;
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }

    @Override
    public void done(Line line) {
        // a log that forgets has no position to keep
    }

    @Override
    public long takeLost() {
        return lost.sumThenReset();
    }

    @Override
    public LogReaderService addingService(ServiceReference<LogReaderService> reference) {
        LogReaderService log = context.getService(reference);
        log.addLogListener(this);
        return log;
    }

    @Override
    public void modifiedService(ServiceReference<LogReaderService> reference, LogReaderService log) {
        // nothing of it matters here
    }

    @Override
    public void removedService(ServiceReference<LogReaderService> reference, LogReaderService log) {
        log.removeLogListener(this);
        context.ungetService(reference);
    }

    /** Hears no more. */
    @Override
    public void close() {
        tracker.close();
    }
}
