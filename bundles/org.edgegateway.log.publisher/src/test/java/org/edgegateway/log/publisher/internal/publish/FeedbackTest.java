// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.kura.log.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.source.HandOff;
import org.edgegateway.log.publisher.internal.source.ProviderSource;
import org.edgegateway.log.publisher.internal.tail.Tail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A minute in which everything that happens to an entry on its way is logged, too, by everyone involved. */
class FeedbackTest {

    private static final int SECONDS = 60;
    private static final int ROUNDS_PER_SECOND = 10;
    private static final Instant START = Instant.now().plusSeconds(10);

    private final AtomicLong nanos = new AtomicLong();
    private final HandOff handOff = new HandOff(() -> LogSeverity.DEBUG);
    private final ProviderSource provider = ProviderSource.fromNowOn("kura.log", handOff);
    private final List<Runnable> later = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"DEBUG", "TRACE"})
    void linesOfTheProductCauseNoMore(String level) {
        int[] published = publishedPerSecond(new Loud(level, false));

        assertThat(published).containsOnly(ROUNDS_PER_SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEBUG", "TRACE"})
    void linesOfOthersAboutWhatIsSentStayFew(String level) {
        int[] published = publishedPerSecond(new Loud(level, true));

        int[] lastHalf = Arrays.copyOfRange(published, SECONDS / 2, SECONDS);
        assertThat(Arrays.stream(lastHalf).average().orElseThrow()).isLessThan(ROUNDS_PER_SECOND + 2.5);
        assertThat(Arrays.stream(lastHalf).max().orElseThrow()).isLessThan(ROUNDS_PER_SECOND + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEBUG", "TRACE"})
    void soDoWarningsThatAConnectionFails(String level) {
        Loud failing = new Loud(level, false);
        failing.warnings = true;

        int[] published = publishedPerSecond(failing);

        int[] lastHalf = Arrays.copyOfRange(published, SECONDS / 2, SECONDS);
        assertThat(Arrays.stream(lastHalf).average().orElseThrow()).isLessThan(ROUNDS_PER_SECOND + 2.5);
    }

    private int[] publishedPerSecond(Loud logs) {
        Pipeline pipeline = new Pipeline(
                new Tail(),
                new OwnLines(List.of("org.edgegateway.mqtt", "org.edgegateway.outbox")),
                () -> new Tuned(TestPipeline.filterFrom(LogSeverity.DEBUG), TestPipeline.LIMITS),
                new MessageFormat("", StackTraces.SHORT, new Redaction(true, Optional.empty()), 4_000, true),
                new Delivery(() -> Optional.of(logs), Duration.ofMillis(1)),
                new UniqueTimes(),
                () -> START.plusNanos(nanos.get()),
                nanos::get);
        int[] published = new int[SECONDS];
        for (int second = 0; second < SECONDS; second++) {
            int before = logs.entries().size();
            for (int i = 0; i < ROUNDS_PER_SECOND; i++) {
                log("INFO", "pump", "org.example.Pump", words(second * ROUNDS_PER_SECOND + i));
                handOff.drain(pipeline);
                pipeline.tick();
                List.copyOf(later).forEach(Runnable::run);
                later.clear();
                nanos.addAndGet(Duration.ofMillis(100).toNanos());
            }
            published[second] = logs.entries().size() - before;
        }
        return Arrays.copyOfRange(published, 0, SECONDS);
    }

    /** Lines that are no repetitions and not alike. */
    private static String words(int number) {
        return "pumps " + Integer.toString(number, 26).replaceAll("\\d", "") + "x"
                + String.valueOf((char) ('a' + number % 26)).repeat(1 + number % 7)
                + "y".repeat(number / 26 + 1);
    }

    private void log(String level, String thread, String logger, String text) {
        provider.newLogEntry(new LogEntry(
                Map.of("MESSAGE", logger + " - " + text, "PRIORITY", level, "_PID", thread),
                START.plusNanos(nanos.get()).toEpochMilli()));
    }

    /** Whatever is published is logged about: at once on the publisher's thread, and later by those who send it. */
    private final class Loud extends FakeLogs {

        private final String level;
        private final boolean strangers;
        private boolean warnings;

        Loud(String level, boolean strangers) {
            this.level = level;
            this.strangers = strangers;
        }

        @Override
        public Publication publish(org.edgegateway.cloud.api.LogEntry entry) {
            log(level, "log publisher of test", "net.stranger.Disk", "writes " + entry.message());
            log(level, "log publisher of test", "o.e.o.i.Appender", "appends " + entry.message());
            later.add(() -> {
                log(level, "sender of x", "org.edgegateway.thingsboard.internal.Sender", "sends " + entry.message());
                log(level, "MQTT x", "o.e.m.i.Link", "writes " + entry.message());
                if (strangers) {
                    log(
                            level,
                            "net",
                            "net.stranger.Socket",
                            "socket 17 writes " + entry.message().length() + " bytes");
                }
                if (warnings) {
                    log("WARN", "link", "org.edgegateway.mqtt.internal.SessionLog", "lost, attempt " + later.size());
                }
            });
            return super.publish(entry);
        }
    }
}
