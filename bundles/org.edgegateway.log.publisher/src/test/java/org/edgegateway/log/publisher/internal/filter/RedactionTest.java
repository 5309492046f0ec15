// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private final Redaction redaction = new Redaction(true, Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "password=hunter2 for x|password=*** for x",
                "db.Password: hunter2|db.Password: ***",
                "{\"accessToken\":\"abc def\",\"a\":1}|{\"accessToken\":\"***\",\"a\":1}",
                "client_secret => s3cret, x|client_secret => ***, x",
                "api-key='a b' x|api-key='***' x",
                "mqtt://user:pa55@host/x|mqtt://user:***@host/x",
                "Authorization: Bearer abcdefgh.ijkl|Authorization: ***",
                "sent Bearer abcdefghijkl here|sent Bearer *** here",
                "got eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.sig_nature end|got *** end",
                "key AKIAIOSFODNN7EXAMPLE used|key *** used"
            })
    void secretsAreReplaced(String text, String redacted) {
        assertThat(redaction.apply(text)).isEqualTo(redacted);
    }

    @Test
    void privateKeysAreReplacedEvenWhenTheirEndIsMissing() {
        assertThat(redaction.apply("a -----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY----- b"))
                .isEqualTo("a *** b");
        assertThat(redaction.apply("a -----BEGIN PRIVATE KEY-----\nMIIE")).isEqualTo("a ***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the password was changed",
                "42 tokens left",
                "pin 4 of the GPIO is high",
                "http://host:8080/path",
                "compass=north",
                "see https://host/x@y"
            })
    void whatIsNoSecretStays(String text) {
        assertThat(redaction.apply(text)).isEqualTo(text);
    }

    @Test
    void moreIsFoundByAnExpressionOfThePerson() {
        Redaction own = new Redaction(false, Regex.of("Redact also", "serial \\d+"));

        assertThat(own.apply("password=x serial 1234.")).isEqualTo("password=x ***.");
    }

    @Test
    @Timeout(20)
    void timeIsLinearAlsoForHostileText() {
        String hostile = "password=\"".repeat(3_000);
        long start = System.nanoTime();
        redaction.apply(hostile);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
