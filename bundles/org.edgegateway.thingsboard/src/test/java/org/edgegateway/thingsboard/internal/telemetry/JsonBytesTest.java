// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

    @Test
    void writesStringsThatReadBackAsTheyWere() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            String json = text(new JsonBytes().quoted(text));
            assertThat(JsonParser.parseString(json).getAsString()).isEqualTo(text);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int[] ranges = {0x20, 0x80, 0x800, 0xD800, 0x110000};
        for (int i = random.nextInt(20); i > 0; i--) {
            int point = random.nextInt(ranges[random.nextInt(ranges.length)]);
            if (!(point >= 0xD800 && point < 0xE000)) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    @Test
    void escapesControlCharactersAsShortlyAsJsonAllows() {
        assertThat(text(new JsonBytes().quoted("\b\t\n\f\r\u001b\"\\")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u001b\\\"\\\\\"");
    }

    @Test
    void writesValidUtf8EvenOfHalfASurrogatePair() {
        assertThat(text(new JsonBytes().quoted("a\uD83Db\uDE00"))).isEqualTo("\"a?b?\"");
    }

    @ParameterizedTest
    @CsvSource({"1.0E10, 1.0E10", "0.1, 0.1", "-0.0, -0.0", "4.9E-324, 4.9E-324"})
    void writesDoublesAsJsonNumbers(double number, String expected) {
        assertThat(text(new JsonBytes().value(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 99, 1_700_000_000_123L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void writesWholeNumbersToTheLastDigit(long number) {
        assertThat(text(new JsonBytes().ascii('[').value(number).ascii(']'))).isEqualTo("[" + number + "]");
    }

    @Test
    void keepsTheShortestTextOfAFloat() {
        assertThat(text(new JsonBytes().value(0.1f))).isEqualTo("0.1");
    }

    @Test
    void keepsEveryDigitOfABigNumber() {
        assertThat(text(new JsonBytes().value(new BigDecimal("12345678901234567890.10"))))
                .isEqualTo("12345678901234567890.10");
    }

    @Test
    void growsAndIsCutBack() {
        JsonBytes json = new JsonBytes().ascii("head");
        json.quoted("x".repeat(10_000)).cutTo(4);

        assertThat(text(json.ascii('!'))).isEqualTo("head!");
    }

    private static String text(JsonBytes json) {
        return new String(json.copy(), StandardCharsets.UTF_8);
    }
}
