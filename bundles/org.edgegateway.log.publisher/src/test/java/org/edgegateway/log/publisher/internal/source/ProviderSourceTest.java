// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.kura.log.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.junit.jupiter.api.Test;

class ProviderSourceTest {

    private static final long NOW = Instant.parse("2026-11-21T15:00:00Z").toEpochMilli();

    private final AtomicLong nanos = new AtomicLong();
    private final HandOff handOff = new HandOff(() -> LogSeverity.INFO);
    private ProviderSource source = source(ProviderPosition.startingAt(NOW));

    @Test
    void anEntryBecomesALine() {
        source.newLogEntry(entry(NOW + 5, "WARN", "org.example.Pump - runs dry"));

        assertThat(drain()).singleElement().satisfies(line -> {
            assertThat(line.time()).isEqualTo(NOW + 5);
            assertThat(line.severity()).isEqualTo(LogSeverity.WARN);
            assertThat(line.logger()).isEqualTo("org.example.Pump");
            assertThat(line.thread()).isEqualTo("main");
            assertThat(line.text()).isEqualTo("runs dry");
        });
    }

    @Test
    void missingAndStrangePropertiesAreSurvived() {
        Map<String, Object> strange = new HashMap<>();
        strange.put("MESSAGE", null);
        strange.put("PRIORITY", 3);
        source.newLogEntry(new LogEntry(strange, NOW + 1));
        source.newLogEntry(new LogEntry(Map.of(), NOW + 2));

        assertThat(drain()).extracting(Line::severity).containsExactly(LogSeverity.ERROR, LogSeverity.INFO);
    }

    @Test
    void historyIsNotTakenWhenHeardForTheFirstTime() {
        source.newLogEntry(entry(NOW - 60_000, "INFO", "old"));
        source.newLogEntry(entry(0, "INFO", "\tat old"));
        source.newLogEntry(entry(NOW + 1_000, "INFO", "new"));

        assertThat(drain()).extracting(Line::text).containsExactly("new");
    }

    @Test
    void aProviderThatBeginsAnewIsTakenUpWhereItWasLeft() {
        List<LogEntry> file = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            file.add(entry(NOW / 1_000 + i / 10, "INFO", "line " + i % 3));
        }
        file.subList(0, 55).forEach(source::newLogEntry);
        drain().forEach(line -> line.origin().done(line));

        source = source(source.position());
        file.forEach(source::newLogEntry);

        assertThat(drain()).hasSize(45);
    }

    @Test
    void aProviderThatOnlyTellsWhatIsNewIsHeardAtOnce() {
        source.newLogEntry(entry(NOW + 1, "INFO", "a"));
        drain().forEach(line -> line.origin().done(line));

        source = source(source.position());
        source.newLogEntry(entry(NOW + 1, "INFO", "b"));
        source.newLogEntry(entry(NOW + 2, "INFO", "c"));

        assertThat(drain()).extracting(Line::text).containsExactly("b", "c");
    }

    @Test
    void afterAPauseEverythingIsNew() {
        source.newLogEntry(entry(NOW - 60_000, "INFO", "old"));
        nanos.addAndGet(3_000_000_000L);
        source.newLogEntry(entry(NOW - 50_000, "INFO", "the clock was set back"));

        assertThat(drain()).extracting(Line::text).containsExactly("the clock was set back");
    }

    @Test
    void secondsAndTheHourOfNoonAreUnderstood() {
        assertThat(ProviderTime.millis(NOW / 1_000)).isEqualTo(NOW);
        assertThat(ProviderTime.ofNew(NOW - 12 * 3_600_000, NOW)).isEqualTo(NOW);
        assertThat(ProviderTime.ofNew(NOW - 3_600_000, NOW)).isEqualTo(NOW - 3_600_000);
        assertThat(ProviderTime.ofNew(0, NOW)).isEqualTo(NOW);
    }

    @Test
    void linesWithoutTimeFollowThoseWithOne() {
        source.newLogEntry(entry(NOW + 1, "ERROR", "x - failed"));
        source.newLogEntry(entry(0, "INFO", "java.io.IOException: broken"));

        assertThat(drain()).extracting(Line::follows).containsExactly(false, true);
    }

    @Test
    void whatComesTooFastIsCountedAndNotWaitedFor() {
        for (int i = 0; i < 20_000; i++) {
            source.newLogEntry(entry(NOW + i, "INFO", "x - flood"));
        }

        assertThat(drain()).hasSize(12_288);
        assertThat(source.takeLost()).isEqualTo(7_712);
        assertThat(source.takeLost()).isZero();
    }

    @Test
    void aFloodOfDebugLinesLeavesRoomForErrors() {
        for (int i = 0; i < 50_000; i++) {
            source.newLogEntry(entry(NOW + i, "DEBUG", "x - flood"));
            source.newLogEntry(entry(NOW + i, "INFO", "x - flood"));
        }
        source.newLogEntry(entry(NOW, "ERROR", "x - it burns"));

        assertThat(drain()).last().extracting(Line::text).isEqualTo("it burns");
    }

    @Test
    void hugeLinesDoNotFillTheMemory() {
        for (int i = 0; i < 1_000; i++) {
            source.newLogEntry(entry(NOW + i, "INFO", "x".repeat(1_000_000)));
        }

        assertThat(drain().stream().mapToLong(Line::size).sum()).isLessThan(8_100_000);
    }

    private ProviderSource source(ProviderPosition position) {
        return new ProviderSource("kura", position, handOff, () -> Instant.ofEpochMilli(NOW), nanos::get);
    }

    private List<Line> drain() {
        List<Line> lines = new ArrayList<>();
        handOff.drain(lines::add);
        return lines;
    }

    private static LogEntry entry(long time, String priority, String message) {
        return new LogEntry(Map.of("MESSAGE", message, "PRIORITY", priority, "_PID", "main", "STACKTRACE", ""), time);
    }
}
