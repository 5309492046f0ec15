// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KuraPayloadTest {
    private final KuraPayload payload = new KuraPayload();

    @BeforeEach
    void fill() {
        payload.addMetric("text", "a");
        payload.addMetric("number", 1.5);
        payload.setBody(new byte[] {1});
        payload.setTimestamp(new Date(5));
        payload.setPosition(new KuraPosition());
    }

    @Test
    void showsItsMetricsReadOnly() {
        assertThat(payload.metrics()).containsOnly(Map.entry("text", "a"), Map.entry("number", 1.5));
        assertThat(payload.metricNames()).containsExactlyInAnyOrder("text", "number");
        assertThatThrownBy(() -> payload.metrics().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void forgetsOneMetricOrAll() {
        payload.removeMetric("text");
        assertThat(payload.metricsIterator()).toIterable().containsExactly("number");

        payload.removeAllMetrics();
        assertThat(payload.metrics()).isEmpty();
    }

    @Test
    void aRequestIsThePayloadWithItsIds() throws Exception {
        payload.addMetric(KuraRequestPayload.METRIC_REQUEST_ID, "7");
        KuraRequestPayload request = KuraRequestPayload.buildFromKuraPayload(payload);

        assertThat(request.getRequestId()).isEqualTo("7");
        assertThat(request.metrics()).isEqualTo(payload.metrics());
        assertThat(request.getBody()).isSameAs(payload.getBody());
        assertThat(request.getTimestamp()).isEqualTo(payload.getTimestamp());
        assertThat(request.getPosition()).isSameAs(payload.getPosition());
    }

    @Test
    void aPayloadWithoutIdIsNoRequest() {
        assertThatThrownBy(() -> KuraRequestPayload.buildFromKuraPayload(payload))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void aFailedResponseCarriesTheException() {
        KuraResponsePayload response = new KuraResponsePayload(new IllegalStateException("broken"));

        assertThat(response.getResponseCode()).isEqualTo(KuraResponsePayload.RESPONSE_CODE_ERROR);
        assertThat(response.getExceptionMessage()).isEqualTo("broken");
        assertThat(response.getExceptionStack()).contains("IllegalStateException", "KuraPayloadTest");
    }

    @Test
    void aBirthPayloadLeavesOutWhatIsUnknown() {
        KuraBirthPayload birth = new KuraBirthPayload.KuraBirthPayloadBuilder()
                .withUptime("1000")
                .withDisplayName(null)
                .withTamperStatus(KuraBirthPayload.TamperStatus.NOT_TAMPERED)
                .build();

        assertThat(birth.metricNames()).containsExactlyInAnyOrder("uptime", "tamper_status");
        assertThat(birth.getTamperStatus()).isEqualTo(KuraBirthPayload.TamperStatus.NOT_TAMPERED);
    }
}
