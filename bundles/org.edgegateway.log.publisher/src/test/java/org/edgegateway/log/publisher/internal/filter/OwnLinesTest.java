// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.junit.jupiter.api.Test;

class OwnLinesTest {

    private final TestLines lines = new TestLines();
    private final OwnLines own = new OwnLines(List.of("org.edgegateway.mqtt", "org.eclipse.kura.api"));

    @Test
    void everythingOfThePublisherItselfIsOwn() {
        assertThat(own.contain(lines.onThread("Thread[log publisher of x,5,main]", LogSeverity.ERROR, "anything")))
                .isTrue();
        assertThat(own.contain(lines.onThread("", LogSeverity.ERROR, "org.edgegateway.log.publisher.internal.X")))
                .isTrue();
    }

    @Test
    void linesOfTheProductBelowWarningsAreOwn() {
        assertThat(own.contain(lines.onThread("", LogSeverity.INFO, "org.edgegateway.mqtt.internal.Link")))
                .isTrue();
        assertThat(own.contain(lines.onThread("", LogSeverity.DEBUG, "o.e.m.i.Link")))
                .isTrue();
        assertThat(own.contain(lines.onThread("sender of org.edgegateway.x", LogSeverity.DEBUG, "Link")))
                .isTrue();
    }

    @Test
    void warningsOfTheProductAndLinesOfOthersAreNot() {
        assertThat(own.contain(lines.onThread("", LogSeverity.WARN, "org.edgegateway.mqtt.internal.Link")))
                .isFalse();
        assertThat(own.contain(lines.onThread("", LogSeverity.DEBUG, "o.e.k.i.Link")))
                .isFalse();
        assertThat(own.contain(lines.onThread("main", LogSeverity.INFO, "org.example.Pump")))
                .isFalse();
    }
}
