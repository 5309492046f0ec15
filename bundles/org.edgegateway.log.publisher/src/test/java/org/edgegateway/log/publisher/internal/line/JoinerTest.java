// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinerTest {

    private final TestLines lines = new TestLines();
    private final Joiner joiner = new Joiner(100);

    @Test
    void aLineIsCompleteWhenTheNextBegins() {
        Line first = lines.info("first");

        assertThat(joiner.add(first, 0)).isEmpty();
        assertThat(joiner.add(lines.info("second"), 1)).contains(first);
    }

    @Test
    void whatFollowsBecomesItsTraceAndMovesItsPosition() {
        joiner.add(lines.withTrace("first", "known"), 0);
        joiner.add(lines.following("\tat x"), 1);
        joiner.add(lines.following("\tat y"), 2);

        assertThat(joiner.take()).hasValueSatisfying(line -> {
            assertThat(line.trace()).isEqualTo("known\n\tat x\n\tat y");
            assertThat(line.position()).isEqualTo(3);
        });
        assertThat(joiner.take()).isEmpty();
    }

    @Test
    void whatFollowsNothingIsALineOfItsOwn() {
        assertThat(joiner.add(lines.following("\tat x"), 0)).isEmpty();
        assertThat(joiner.take())
                .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("\tat x"));
    }

    @Test
    void isDueAfterAPause() {
        joiner.add(lines.info("first"), 1_000);
        joiner.add(lines.following("\tat x"), 1_050);

        assertThat(joiner.due(1_149)).isEmpty();
        assertThat(joiner.due(1_150)).isPresent();
    }

    @Test
    void anEndlessTraceIsBounded() {
        joiner.add(lines.info("first"), 0);
        for (int i = 0; i < 499; i++) {
            assertThat(joiner.add(lines.following("\t" + "x".repeat(1_000)), 0)).isEmpty();
        }
        assertThat(joiner.take())
                .hasValueSatisfying(line -> assertThat(line.size()).isLessThanOrEqualTo(2 * Line.MOST_CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tat x", "    at x", "Caused by: x", "... 5 more", "at org.example"})
    void knowsLinesOfStackTraces(String text) {
        assertThat(Joiner.looksFollowing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "attention", " one blank", "java.lang.Exception: x"})
    void takesNothingElseForIt(String text) {
        assertThat(Joiner.looksFollowing(text)).isFalse();
    }
}
