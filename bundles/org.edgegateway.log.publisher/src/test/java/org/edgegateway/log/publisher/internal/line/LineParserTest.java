// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.LineParser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineParserTest {

    private static final long NOW = 42;

    private final LineParser parser = new LineParser(ZoneId.of("Europe/Berlin"));

    @Test
    void understandsKurasLogFile() {
        assertThat(parser.parse("2026-11-21T07:21:55,123 [main] WARN  o.e.k.Pump - runs - dry", NOW))
                .isEqualTo(new Parsed(
                        true,
                        Instant.parse("2026-11-21T06:21:55.123Z").toEpochMilli(),
                        LogSeverity.WARN,
                        "o.e.k.Pump",
                        "main",
                        "runs - dry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T07:21:55Z x|2026-11-21T07:21:55Z",
                "2026-11-21 07:21:55.5+01:00 x|2026-11-21T06:21:55.5Z",
                "2026-11-21 07:21:55,123456789 x|2026-11-21T06:21:55.123456789Z",
                "2026-11-21T07:21:55-0500 x|2026-11-21T12:21:55Z"
            })
    void understandsTimes(String line, Instant time) {
        Parsed parsed = parser.parse(line, NOW);

        assertThat(parsed.timed()).isTrue();
        assertThat(parsed.time()).isEqualTo(time.toEpochMilli());
        assertThat(parsed.text()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "2026-13-21T07:21:55 x",
                "2026-11-21T07:21",
                "2026-11-21T07:21:55+99:99 x",
                "[unfinished",
                "4 pumps run",
                "INFOrmation",
                "- x"
            })
    void whatIsNotUnderstoodStaysText(String line) {
        assertThat(parser.parse(line, NOW)).isEqualTo(new Parsed(false, NOW, LogSeverity.INFO, "", "", line));
    }

    @ParameterizedTest
    @CsvSource({"ERROR: broken,ERROR", "[warn] broken,WARN", "Severe broken,ERROR", "debug broken,DEBUG"})
    void findsSeveritiesAtTheBeginning(String line, LogSeverity severity) {
        Parsed parsed = parser.parse(line, NOW);

        assertThat(parsed.severity()).isEqualTo(severity);
        assertThat(parsed.text()).isEqualTo("broken");
    }

    @Test
    void aLoggerIsOneWord() {
        assertThat(LineParser.logger("Pump - text")).isEqualTo("Pump");
        assertThat(LineParser.logger("two words - text")).isEmpty();
        assertThat(LineParser.logger(" - text")).isEmpty();
    }
}
