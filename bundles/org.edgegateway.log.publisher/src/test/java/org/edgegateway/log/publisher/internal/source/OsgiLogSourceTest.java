// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;

class OsgiLogSourceTest {

    private final HandOff handOff = new HandOff(() -> LogSeverity.INFO);
    private final OsgiLogSource source = new OsgiLogSource(mock(BundleContext.class), handOff);

    @Test
    void anEntryBecomesALineWithItsStackTrace() {
        LogEntry entry = entry(LogLevel.ERROR, "failed");
        when(entry.getException()).thenReturn(new IllegalStateException("broken"));
        source.logged(entry);

        assertThat(drain()).singleElement().satisfies(line -> {
            assertThat(line.time()).isEqualTo(42);
            assertThat(line.logger()).isEqualTo("org.example");
            assertThat(line.text()).isEqualTo("failed");
            assertThat(line.trace()).startsWith("java.lang.IllegalStateException: broken\n\tat ");
        });
    }

    @ParameterizedTest
    @CsvSource({"AUDIT,INFO", "ERROR,ERROR", "WARN,WARN", "INFO,INFO", "DEBUG,DEBUG", "TRACE,DEBUG"})
    void levelsBecomeSeverities(LogLevel level, LogSeverity severity) {
        source.logged(entry(level, "x"));

        assertThat(drain()).extracting(Line::severity).containsExactly(severity);
    }

    @Test
    void entriesWithoutTextAreSurvived() {
        LogEntry entry = entry(LogLevel.INFO, "x");
        when(entry.getMessage()).thenReturn(null);
        when(entry.getThreadInfo()).thenReturn(null);
        source.logged(entry);

        assertThat(drain()).extracting(Line::text).containsExactly("");
    }

    @Test
    void whatComesTooFastIsCounted() {
        LogEntry entry = entry(LogLevel.INFO, "x");
        for (int i = 0; i < 20_000; i++) {
            source.logged(entry);
        }

        assertThat(source.takeLost()).isEqualTo(20_000 - drain().size()).isPositive();
    }

    private static LogEntry entry(LogLevel level, String message) {
        LogEntry entry = mock(LogEntry.class);
        when(entry.getLogLevel()).thenReturn(level);
        when(entry.getLoggerName()).thenReturn("org.example");
        when(entry.getMessage()).thenReturn(message);
        when(entry.getThreadInfo()).thenReturn("main");
        when(entry.getTime()).thenReturn(42L);
        return entry;
    }

    private List<Line> drain() {
        List<Line> lines = new ArrayList<>();
        handOff.drain(lines::add);
        return lines;
    }
}
