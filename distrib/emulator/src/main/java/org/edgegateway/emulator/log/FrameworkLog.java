// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.log;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes warnings and errors of OSGi's LogService on: there, and nowhere else, the component runtime says why a
 * component does not activate.
 */
@Component(
        service = {},
        immediate = true)
public final class FrameworkLog {
    private final LogReaderService log;
    private final LogListener listener = FrameworkLog::pass;

    @Activate
    public FrameworkLog(@Reference LogReaderService log) {
        this.log = log;
        log.addLogListener(listener);
    }

    @Deactivate
    void close() {
        log.removeLogListener(listener);
    }

    private static void pass(LogEntry entry) {
        Logger logger = LoggerFactory.getLogger(entry.getBundle().getSymbolicName());
        if (entry.getLogLevel() == LogLevel.ERROR) {
            logger.error(entry.getMessage(), entry.getException());
        } else if (entry.getLogLevel() == LogLevel.WARN) {
            logger.warn(entry.getMessage(), entry.getException());
        }
    }
}
