// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineFilterTest {

    private final TestLines lines = new TestLines();

    @Test
    void bySeverity() {
        LineFilter filter = filter(LogSeverity.WARN, "", "", "", "");

        assertThat(filter.accepts(line(LogSeverity.INFO, "", "x"))).isFalse();
        assertThat(filter.accepts(line(LogSeverity.WARN, "", "x"))).isTrue();
        assertThat(filter.accepts(line(LogSeverity.ERROR, "", "x"))).isTrue();
        assertThat(filter.from(LogSeverity.DEBUG).accepts(line(LogSeverity.DEBUG, "", "x")))
                .isTrue();
    }

    @Test
    void byExpression() {
        LineFilter filter = filter(LogSeverity.DEBUG, "pump|valve", "(?i)test", "", "");

        assertThat(filter.accepts(line(LogSeverity.INFO, "", "the pump runs"))).isTrue();
        assertThat(filter.accepts(line(LogSeverity.INFO, "", "the motor runs"))).isFalse();
        assertThat(filter.accepts(line(LogSeverity.INFO, "", "Test of the pump")))
                .isFalse();
    }

    @Test
    void byLogger() {
        LineFilter filter = filter(LogSeverity.DEBUG, "", "", "org.example, net.other", "org.example.noisy");

        assertThat(filter.accepts(line(LogSeverity.INFO, "org.example.Pump", "x")))
                .isTrue();
        assertThat(filter.accepts(line(LogSeverity.INFO, "net.other", "x"))).isTrue();
        assertThat(filter.accepts(line(LogSeverity.INFO, "org.exampleother", "x")))
                .isFalse();
        assertThat(filter.accepts(line(LogSeverity.INFO, "org.example.noisy.Pump", "x")))
                .isFalse();
        assertThat(filter.accepts(line(LogSeverity.INFO, "", "x"))).isFalse();
    }

    @Test
    void aWrongExpressionIsToldToAPerson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regex.of("Include", "(((("))
                .withMessageStartingWith("the expression of 'Include' is wrong: ");
        assertThatIllegalArgumentException().isThrownBy(() -> Regex.of("Include", "x".repeat(2_001)));
    }

    @Test
    @Timeout(10)
    void anExpressionThatExplodesElsewhereIsLinear() {
        LineFilter filter = filter(LogSeverity.DEBUG, "(a+)+$", "", "", "");

        assertThat(filter.accepts(line(LogSeverity.INFO, "", "a".repeat(30_000) + "b")))
                .isFalse();
    }

    private static LineFilter filter(
            LogSeverity minimum, String include, String exclude, String loggers, String silent) {
        return new LineFilter(
                minimum,
                Regex.of("Include", include),
                Regex.of("Exclude", exclude),
                LoggerNames.of(loggers),
                LoggerNames.of(silent));
    }

    private Line line(LogSeverity severity, String logger, String text) {
        return lines.line(0, severity, logger, text);
    }
}
