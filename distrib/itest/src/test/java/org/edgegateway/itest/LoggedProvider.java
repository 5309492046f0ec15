// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.eclipse.kura.log.LogEntry;
import org.eclipse.kura.log.LogProvider;
import org.eclipse.kura.log.listener.LogListener;

/** Tells everything that is logged in this process from a level on, as Kura's provider tells of {@code kura.log}. */
final class LoggedProvider implements LogProvider, AutoCloseable {

    private final List<LogListener> listeners = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LogManager.getRootLogger();
    private final List<Appender> silenced = List.copyOf(root.getAppenders().values());
    private final Level before = root.getLevel();
    private final Teller teller = new Teller();

    LoggedProvider(Level level) {
        teller.start();
        silenced.forEach(root::removeAppender);
        root.addAppender(teller);
        Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, level);
    }

    @Override
    public void registerLogListener(LogListener listener) {
        listeners.add(listener);
    }

    @Override
    public void unregisterLogListener(LogListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, before);
        root.removeAppender(teller);
        silenced.forEach(root::addAppender);
    }

    private final class Teller extends AbstractAppender {

        Teller() {
            super("kura.log", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            String name = event.getLoggerName().replaceAll("(\\w)\\w*\\.", "$1.");
            LogEntry entry = new LogEntry(
                    Map.of(
                            "MESSAGE",
                            name + " - " + event.getMessage().getFormattedMessage(),
                            "PRIORITY",
                            event.getLevel().name(),
                            "_PID",
                            event.getThreadName()),
                    event.getTimeMillis());
            listeners.forEach(listener -> listener.newLogEntry(entry));
        }
    }
}
