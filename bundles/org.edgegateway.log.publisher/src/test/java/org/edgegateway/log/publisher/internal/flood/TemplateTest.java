// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void wordsWithDigitsMakeNoDifference() {
        assertThat(of("read 17 bytes of 0x1f from dev-a9")).isEqualTo(of("read 3 bytes of 0x2 from dev-b1"));
        assertThat(of("session 6f1d2e0c-11 ends")).isEqualTo(of("session 0a1b2c3d-22 ends"));
    }

    @Test
    void otherWordsDo() {
        assertThat(of("read 17 bytes")).isNotEqualTo(of("wrote 17 bytes"));
        assertThat(of("a b")).isNotEqualTo(of("b a"));
        assertThat(Template.of("x", "text")).isNotEqualTo(Template.of("y", "text"));
    }

    private static long of(String text) {
        return Template.of("logger", text);
    }
}
