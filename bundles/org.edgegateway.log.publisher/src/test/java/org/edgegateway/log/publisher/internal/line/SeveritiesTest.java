// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.edgegateway.cloud.api.LogSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveritiesTest {

    @ParameterizedTest
    @CsvSource({
        "0,ERROR",
        "3,ERROR",
        "4,WARN",
        "5,INFO",
        "6,INFO",
        "7,DEBUG",
        "trace,DEBUG",
        "Warning,WARN",
        "FATAL,ERROR"
    })
    void namesAndNumbersOfSyslog(String word, LogSeverity severity) {
        assertThat(Severities.of(word)).contains(severity);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(Severities.of("8")).isEmpty();
        assertThat(Severities.of("")).isEmpty();
        assertThat(Severities.of("x".repeat(1_000_000))).isEmpty();
    }
}
