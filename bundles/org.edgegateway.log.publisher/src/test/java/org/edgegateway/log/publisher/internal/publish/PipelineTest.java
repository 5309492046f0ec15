// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private final TestLines lines = new TestLines();
    private final TestPipeline pipeline = new TestPipeline();

    @Test
    void aLineBecomesAnEntryWithThePrefixAndTheLogger() {
        pipeline.accept(lines.line(5_000, LogSeverity.WARN, "org.example.Pump", "runs dry"));
        pipeline.end();

        assertThat(pipeline.logs().entries())
                .containsExactly(new LogEntry(
                        Instant.ofEpochMilli(5_000), LogSeverity.WARN, "GATEWAY - org.example.Pump - runs dry"));
    }

    @Test
    void eachEntryHasItsOwnMillisecondInTheOrderOfTheLines() {
        pipeline.accept(lines.at(5_000, "a"), lines.at(5_000, "b"), lines.at(4_990, "c"), lines.at(7_000, "d"));
        pipeline.end();

        assertThat(pipeline.logs().entries())
                .extracting(entry -> entry.time().toEpochMilli())
                .containsExactly(5_000L, 5_001L, 5_002L, 7_000L);
    }

    @Test
    void sourcesShareNoMillisecond() {
        pipeline.accept(lines.at(5_000, "a"), new TestLines().at(5_000, "b"), new TestLines().at(5_000, "c"));
        pipeline.end();

        assertThat(pipeline.logs().entries())
                .extracting(entry -> entry.time().toEpochMilli())
                .containsExactlyInAnyOrder(5_000L, 5_001L, 5_002L);
    }

    @Test
    void aStackTraceIsOneEntryWithItsLine() {
        pipeline.accept(
                lines.info("failed"),
                lines.following("java.io.IOException: broken"),
                lines.following("\tat org.example.Pump.run(Pump.java:7)"),
                lines.info("goes on"));
        pipeline.end();

        assertThat(pipeline.logs().messages())
                .containsExactly(
                        "GATEWAY - failed\njava.io.IOException: broken\n\tat org.example.Pump.run(Pump.java:7)",
                        "GATEWAY - goes on");
    }

    @Test
    void aLineThatNothingFollowsIsPublishedSoon() {
        pipeline.accept(lines.info("alone"));
        assertThat(pipeline.logs().entries()).isEmpty();

        pipeline.pass(Duration.ofMillis(300));

        assertThat(pipeline.logs().messages()).containsExactly("GATEWAY - alone");
    }

    @Test
    void originsHearOfLinesOnlyOnceTheyAreStoredOrLeftOut() {
        TestPipeline warnings = new TestPipeline(LogSeverity.WARN, StackTraces.OFF, TestPipeline.LIMITS);

        warnings.accept(lines.info("left out"), lines.line(1, LogSeverity.ERROR, "", "kept"), lines.info("last"));

        assertThat(warnings.logs().messages()).containsExactly("GATEWAY - kept");
        assertThat(lines.donePositions()).containsExactly(1L, 2L);
    }

    @Test
    void whatCannotBeStoredIsNotDoneWith() {
        pipeline.logs().fail(true);
        pipeline.delivery().close();

        pipeline.accept(lines.info("a"), lines.info("b"), lines.info("c"));
        pipeline.end();

        assertThat(lines.donePositions()).isEmpty();
        assertThat(pipeline.pipeline().accept(lines.info("d"))).isFalse();
    }

    @Test
    void messagesStayWithinTheLimitOfTheConnection() {
        pipeline.logs().limit(100);

        pipeline.accept(lines.info("x".repeat(300)));
        pipeline.end();

        assertThat(pipeline.logs().messages())
                .hasSize(4)
                .allMatch(message -> message.length() <= 100 && message.startsWith("GATEWAY - "))
                .last()
                .asString()
                .endsWith(" [4/4]");
    }

    @Test
    void secretsStayOnTheGateway() {
        pipeline.accept(lines.info("login with password=hunter2 failed"));
        pipeline.end();

        assertThat(pipeline.logs().messages()).containsExactly("GATEWAY - login with password=*** failed");
    }

    @Test
    void anotherSeverityHoldsForAWhile() {
        TestPipeline errors = new TestPipeline(LogSeverity.ERROR, StackTraces.OFF, TestPipeline.LIMITS);
        errors.tuning().replace(Optional.of(LogSeverity.INFO), OptionalDouble.empty(), Duration.ofSeconds(10));
        errors.accept(lines.info("during"));
        errors.pass(Duration.ofSeconds(9));
        errors.pass(Duration.ofSeconds(1));
        errors.accept(lines.info("after"));
        errors.end();

        assertThat(errors.logs().messages()).containsExactly("GATEWAY - during");
    }

    @Test
    void aThousandRepetitionsAreTwoEntries() {
        for (int i = 0; i < 1_001; i++) {
            pipeline.accept(lines.at(5_000 + i, "again"));
        }
        pipeline.end();

        assertThat(pipeline.logs().messages())
                .containsExactly("GATEWAY - again", "GATEWAY - (repeated 1000 times) again");
        assertThat(lines.donePositions()).hasSize(1_001);
    }

    @Test
    void aFloodIsBoundedAndToldOfOncePerInterval() {
        for (int second = 0; second < 120; second++) {
            for (int i = 0; i < 1_000; i++) {
                pipeline.accept(lines.at(second * 1_000L + i, word(i) + " and " + word(i * 7 + second)));
            }
            pipeline.pass(Duration.ofSeconds(1));
        }
        pipeline.end();

        assertThat(pipeline.logs().messages()).hasSizeBetween(2_400, 2_700);
        assertThat(pipeline.logs().messages())
                .filteredOn(message -> message.startsWith("GATEWAY - suppressed "))
                .hasSizeBetween(2, 3);
    }

    private static String word(int i) {
        return Integer.toString(i, 36).replaceAll("[0-9]", "x") + (char) ('a' + i % 26);
    }
}
