// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFormatTest {

    private static final String TRACE = """
            java.lang.IllegalStateException: outer
            \tat a.A.a(A.java:1)
            \tat a.A.b(A.java:2)
            \tat a.A.c(A.java:3)
            \tat a.A.d(A.java:4)
            \tat a.A.e(A.java:5)
            \tat a.A.f(A.java:6)
            \tat a.A.g(A.java:7)
            Caused by: java.io.IOException: inner
            \tat b.B.a(B.java:1)
            \t... 7 more""";

    private final TestLines lines = new TestLines();

    @Test
    void aTraceWholeShortAndOff() {
        assertThat(format(StackTraces.WHOLE, 4_000, true).text(lines.withTrace("x", TRACE)))
                .isEqualTo("x\n" + TRACE);
        assertThat(format(StackTraces.OFF, 4_000, true).text(lines.withTrace("x", TRACE)))
                .isEqualTo("x");
        assertThat(format(StackTraces.SHORT, 4_000, true).text(lines.withTrace("x", TRACE)))
                .isEqualTo("""
                        x
                        java.lang.IllegalStateException: outer
                        \tat a.A.a(A.java:1)
                        \tat a.A.b(A.java:2)
                        \tat a.A.c(A.java:3)
                        \tat a.A.d(A.java:4)
                        \tat a.A.e(A.java:5)
                        \t... 2 lines left out
                        Caused by: java.io.IOException: inner
                        \tat b.B.a(B.java:1)
                        \t... 7 more""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ä", "€", "𝄞"})
    void partsTogetherAreTheWholeAndEachFits(String character) {
        String text = character.repeat(700);

        List<String> parts = format(StackTraces.OFF, 400, true).messages(lines.info(text), 1_000_000);

        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> bytes(part) <= 400);
        assertThat(parts.stream()
                        .map(part -> part.replaceAll("^GATEWAY - | \\[\\d+/\\d+]$", ""))
                        .reduce("", String::concat))
                .isEqualTo(text);
    }

    @Test
    void whatIsTooMuchForTenPartsIsCut() {
        List<String> parts = format(StackTraces.OFF, 200, true).messages(lines.info("x".repeat(30_000)), 1_000_000);

        assertThat(parts).hasSize(10).allMatch(part -> bytes(part) <= 200);
        assertThat(parts.get(9)).matches("GATEWAY - x+ \\[cut: \\d+ more bytes] \\[10/10]");
    }

    @Test
    void cutWithAMarkThatSaysHowMuch() {
        List<String> parts = format(StackTraces.OFF, 200, false).messages(lines.info("x".repeat(1_000)), 1_000_000);

        assertThat(parts).hasSize(1);
        String kept = parts.get(0).replaceAll("[^x]", "");
        assertThat(parts.get(0)).isEqualTo("GATEWAY - " + kept + " [cut: " + (1_000 - kept.length()) + " more bytes]");
        assertThat(bytes(parts.get(0))).isLessThanOrEqualTo(200);
    }

    @Test
    void whatIsNoTextIsMarked() {
        assertThat(PrintableText.of("a\u0000\u0001\u001b[31mred\n\tx\uD800y😀"))
                .isEqualTo("a\uFFFD[31mred\n\tx\uFFFDy😀");
        assertThat(PrintableText.of("plain")).isEqualTo("plain");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static MessageFormat format(StackTraces traces, int most, boolean split) {
        return new MessageFormat("GATEWAY - ", traces, new Redaction(true, Optional.empty()), most, split);
    }
}
