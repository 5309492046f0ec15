// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import org.junit.jupiter.api.Test;

class KuraAlertPayloadTest {
    private final KuraAlertPayload alert =
            new KuraAlertPayload("hot", KuraAlertSeverity.CRITICAL, KuraAlertStatus.ACTIVE);

    @Test
    void keepsItsFactsAsMetrics() {
        alert.setMessage("90 degrees");
        alert.setCreationTimestamp(new Date(5));

        assertThat(alert.metrics())
                .containsEntry("alert_code", "hot")
                .containsEntry("alert_severity", "CRITICAL")
                .containsEntry("alert_status", "ACTIVE")
                .containsEntry("alert_message", "90 degrees")
                .containsEntry("alert_creation_date", 5L);
        assertThat(alert.getCreationTimestamp()).isEqualTo(new Date(5));
    }

    @Test
    void takesItsFactsAsMetricsToo() {
        alert.addMetric("alert_status", "RESET");
        alert.addMetric("room", 4);

        assertThat(alert.getStatus()).isEqualTo(KuraAlertStatus.RESET);
        assertThat(alert.getMetric("room")).isEqualTo(4);
    }

    @Test
    void refusesFactsThatMakeNoAlert() {
        assertThatThrownBy(() -> alert.setCode("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> alert.addMetric("alert_severity", "MILD"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
