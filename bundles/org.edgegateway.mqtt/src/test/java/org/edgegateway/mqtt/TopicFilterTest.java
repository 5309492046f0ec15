// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFilterTest {

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "a/+, a/b",
        "+/b, a/b",
        "+/+, a/b",
        "#, a/b",
        "a/#, a/b/c",
        "a/#, a",
        "a/+/c, a/b/c",
        "+, a",
        "/+, /a",
        "+/+, /a",
        "a/+, a/",
        "$SYS/#, $SYS/x",
        "$SYS/+, $SYS/x"
    })
    void matches(String filter, String topic) {
        assertThat(TopicFilter.of(filter).matches(topic)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a/c",
        "a/b, a",
        "a, a/b",
        "a/+, a",
        "a/+, a/b/c",
        "+, /a",
        "#, $SYS/x",
        "+/x, $SYS/x",
        "a/b, A/B",
        "a/b, a/b/"
    })
    void doesNotMatch(String filter, String topic) {
        assertThat(TopicFilter.of(filter).matches(topic)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/#/b", "a#", "+a", "a/b+", "#/a"})
    void refusesBadFilters(String filter) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicFilter.of(filter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/+", "#"})
    void refusesToPublishOn(String topic) {
        assertThatIllegalArgumentException().isThrownBy(() -> MqttMessage.of(topic, "x"));
    }

    @Test
    void refusesMoreBytesThanMqttCanSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicFilter.of("\u00e4".repeat(32_768)));
    }
}
