// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class UpdateReportsTest {

    @Test
    void isOverWithTheLastState() {
        UpdateReports reports = reports("DOWNLOADING", "UPDATED");

        assertThat(reports.over()).isTrue();
        assertThat(reports.last()).isEqualTo("UPDATED");
        assertThat(reports.millis()).isEqualTo(1);
    }

    @Test
    void isNotOverAsLongAsTheGatewayIsAtWork() {
        assertThat(reports().over()).isFalse();
        assertThat(reports("QUEUED", "INITIATED").over()).isFalse();
        assertThat(reports("DOWNLOADING").over()).isFalse();
    }

    @Test
    void leavesOutWhatTheServerSaysOfItself() {
        assertThat(reports("QUEUED", "INITIATED", "DOWNLOADING").states()).containsExactly("DOWNLOADING");
    }

    @Test
    void saysWhyItFailed() {
        JsonObject series = JsonParser.parseString("{\"sw_state\":[{\"ts\":7,\"value\":\"FAILED\"}],"
                        + "\"sw_error\":[{\"ts\":3,\"value\":\"\"},{\"ts\":7,\"value\":\"no space\"}]}")
                .getAsJsonObject();

        assertThat(UpdateReports.of(series, 0).error()).isEqualTo("no space");
        assertThat(UpdateReports.of(series, 0).over()).isTrue();
    }

    /** One point per millisecond from 1000 on; the package was assigned at 1000. */
    private static UpdateReports reports(String... states) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < states.length; i++) {
            points.append(i == 0 ? "" : ",")
                    .append("{\"ts\":")
                    .append(1_000 + i)
                    .append(",\"value\":\"")
                    .append(states[i])
                    .append("\"}");
        }
        return UpdateReports.of(
                JsonParser.parseString("{\"sw_state\":[" + points + "]}").getAsJsonObject(), 1_000);
    }
}
