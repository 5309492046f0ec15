// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.junit.jupiter.api.Test;

class FloodTest {

    private static final long SECOND = 1_000_000_000L;
    private static final FloodLimits LIMITS = new FloodLimits(10, 6, Duration.ofSeconds(60));

    private final TestLines lines = new TestLines();
    private final Flood flood = new Flood(lines);
    private final List<Line> passed = new ArrayList<>();
    private long nanos;

    @Test
    void linesThatDifferInNumbersAreBounded() {
        for (int i = 0; i < 100; i++) {
            add("read " + i + " bytes");
        }
        assertThat(passed).hasSize(6);

        nanos += 10 * SECOND;
        add("read 1000 bytes");
        add("read 1001 bytes");

        assertThat(passed).hasSize(7);
    }

    @Test
    void oneNoisyPlaceDoesNotSilenceTheOthers() {
        for (int i = 0; i < 100; i++) {
            add("read " + i + " bytes");
        }
        add("something else");

        assertThat(passed).last().extracting(Line::text).isEqualTo("something else");
    }

    @Test
    void aSourceIsBoundedHoweverDifferentItsLinesAre() {
        for (int i = 0; i < 1_000; i++) {
            add(word(i));
        }
        assertThat(passed).hasSize(100);

        nanos += SECOND;
        for (int i = 1_000; i < 2_000; i++) {
            add(word(i));
        }
        assertThat(passed).hasSize(110);
    }

    @Test
    void repetitionsAreToldOnceTheyEnd() {
        add("a");
        add("a");
        add("a");
        add("b");

        assertThat(passed).extracting(Line::text).containsExactly("a", "(repeated 2 times) a", "b");
    }

    @Test
    void repetitionsThatDoNotEndAreToldOncePerInterval() {
        add("a");
        for (int second = 0; second < 180; second++) {
            add("a");
            nanos += SECOND;
            flood.tick(LIMITS, nanos, nanos / 1_000_000, passed::add);
        }

        assertThat(passed)
                .extracting(Line::text)
                .containsExactly("a", "(repeated 60 times) a", "(repeated 60 times) a", "(repeated 60 times) a");
    }

    @Test
    void suppressedLinesAreToldOncePerIntervalWithThoseThatWereLost() {
        for (int i = 0; i < 1_000; i++) {
            add(word(i));
        }
        lines.lose(5_000);
        flood.tick(LIMITS, nanos, 0, passed::add);
        assertThat(passed).hasSize(100);

        nanos += 60 * SECOND;
        flood.tick(LIMITS, nanos, 60_000, passed::add);
        flood.tick(LIMITS, nanos, 60_000, passed::add);

        assertThat(passed)
                .hasSize(101)
                .last()
                .extracting(Line::text)
                .isEqualTo("suppressed 5900 messages of test within 60 s: they were too many");
    }

    @Test
    void theEndTellsWhatIsNotYetTold() {
        add("a");
        add("a");
        lines.lose(1);
        flood.end(nanos, 0, passed::add);

        assertThat(passed)
                .extracting(Line::text)
                .containsExactly(
                        "a", "(repeated once) a", "suppressed 1 messages of test within 1 s: they were too many");
    }

    @Test
    void repetitionsOfASuppressedLineAreSuppressedToo() {
        for (int i = 0; i < 100; i++) {
            add(word(i));
        }
        int before = passed.size();
        add("too much");
        add("too much");

        assertThat(passed).hasSize(before);
    }

    private void add(String text) {
        flood.add(lines.info(text), LIMITS, nanos, passed::add);
    }

    /** Letters that no other number gives. */
    private static String word(int i) {
        StringBuilder word = new StringBuilder("w");
        for (int rest = i; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
