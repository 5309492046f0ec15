// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class KuraTopicTest {
    @Test
    void splitsADataTopic() {
        KuraTopic topic = new KuraTopic("acme/gw1/W1/A1/temperature");

        assertThat(topic.getPrefix()).isNull();
        assertThat(topic.getAccountName()).isEqualTo("acme");
        assertThat(topic.getDeviceId()).isEqualTo("gw1");
        assertThat(topic.getApplicationId()).isEqualTo("W1");
        assertThat(topic.getApplicationTopic()).isEqualTo("A1/temperature");
    }

    @Test
    void splitsAControlTopic() {
        KuraTopic topic = new KuraTopic("$EDC/acme/gw1/CONF-V1/GET/configurations");

        assertThat(topic.getPrefix()).isEqualTo("$EDC");
        assertThat(topic.getAccountName()).isEqualTo("acme");
        assertThat(topic.getApplicationTopic()).isEqualTo("GET/configurations");
    }

    @Test
    void aShortTopicHasNoFurtherParts() {
        KuraTopic topic = new KuraTopic("acme/gw1");

        assertThat(topic.getApplicationId()).isNull();
        assertThat(topic.getApplicationTopic()).isNull();
    }
}
