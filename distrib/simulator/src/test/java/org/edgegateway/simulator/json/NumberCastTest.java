// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.edgegateway.simulator.json.Value.DoubleValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCastTest {

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "-12,-12", "1e3,1000", "1.5E1,15", "9223372036854775807,9223372036854775807"})
    void wholeNumbersAreLongs(String text, long expected) {
        assertThat(NumberCast.number(text)).isEqualTo(new LongValue(expected));
    }

    @ParameterizedTest
    @CsvSource({"2.0,2.0", "-0.5,-0.5", "1e-3,0.001", "0.1234567890123456,0.1234567890123456"})
    void numbersWithAPointOrAFractionAreDoubles(String text, double expected) {
        assertThat(NumberCast.number(text)).isEqualTo(new DoubleValue(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775808,9223372036854775808",
        "-9223372036854775809,-9223372036854775809",
        "1e19,10000000000000000000",
        "0.12345678901234567,0.12345678901234567"
    })
    void numbersThatDoNotFitAreText(String text, String expected) {
        assertThat(NumberCast.number(text)).isEqualTo(new TextValue(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7.", "1.2.3", "1e5", "+7", " 7", "0x10", "NaN", "1,5"})
    void otherTextStaysText(String text) {
        assertThat(NumberCast.text(text)).isEqualTo(new TextValue(text));
    }

    @Test
    void numericLookingTextIsCast() {
        assertThat(NumberCast.text("007")).isEqualTo(new LongValue(7));
        assertThat(NumberCast.text("2.0")).isEqualTo(new DoubleValue(2));
        assertThat(NumberCast.text(".5")).isEqualTo(new DoubleValue(0.5));
    }
}
