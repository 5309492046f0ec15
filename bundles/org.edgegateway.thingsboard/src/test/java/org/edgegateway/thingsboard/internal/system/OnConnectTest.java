// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class OnConnectTest {

    private final SystemService system = mock(SystemService.class);
    private final List<AttributeReport> reports = new ArrayList<>();
    private Publication outcome = new Publication.Accepted("1", List.of());
    private final OnConnect onConnect = new OnConnect(new SystemInformation(system), this::store);

    @Test
    void tellsWhatKuraTells() {
        Bundle own = mock(Bundle.class);
        when(own.getSymbolicName()).thenReturn("org.edgegateway.thingsboard");
        when(own.getVersion()).thenReturn(new Version(1, 2, 3));
        when(system.getBundles()).thenReturn(new Bundle[] {own, mock(Bundle.class)});
        when(system.getKuraVersion()).thenReturn("KURA_5.6.0");
        when(system.getSerialNumber()).thenReturn(" 4711\n");
        when(system.getModelName()).thenReturn(SystemService.UNKNOWN);
        when(system.getOsName()).thenThrow(new IllegalStateException("no such property"));

        onConnect.connected();

        JsonObject info = reports.get(0).values().getAsJsonObject("sys_info");
        assertThat(info.get("kura_version").getAsString()).isEqualTo("KURA_5.6.0");
        assertThat(info.get("serial_number").getAsString()).isEqualTo("4711");
        assertThat(info.get("bundles")).hasToString("{\"org.edgegateway.thingsboard\":\"1.2.3\"}");
        assertThat(info.has("os_name")).isFalse();
        assertThat(info.has("model_name")).isFalse();
        assertThat(info.get("addresses").toString()).doesNotContain("%");
        assertThat(info.has("time_zone")).isTrue();
    }

    @Test
    void tellsItAgainOnlyWhenItChanged() {
        onConnect.connected();
        onConnect.connected();
        assertThat(reports).hasSize(1);

        when(system.getKuraVersion()).thenReturn("KURA_6.0.0");
        onConnect.connected();

        assertThat(reports).hasSize(2);
    }

    @Test
    void tellsItAgainWhenItWasNotStored() {
        outcome = new Publication.NotStored("the disk is full");
        onConnect.connected();
        onConnect.connected();

        assertThat(reports).hasSize(2);
    }

    private Publication store(AttributeReport report) {
        reports.add(report);
        return outcome;
    }

    @Test
    void allowsToClaimAndKeepsTheSecretToItself() {
        FakeSession session = new FakeSession();
        session.up();
        Claim claim = Claim.of("s3cret", Duration.ofMinutes(5)).orElseThrow();

        claim.allow(session);

        assertThat(session.published).singleElement().satisfies(message -> {
            assertThat(message.topic()).isEqualTo("v1/devices/me/claim");
            assertThat(message.text()).isEqualTo("{\"secretKey\":\"s3cret\",\"durationMs\":300000}");
        });
        claim.allow(session, "pump");
        assertThat(session.published.get(1).topic()).isEqualTo("v1/gateway/claim");
        assertThat(session.published.get(1).text())
                .isEqualTo("{\"pump\":{\"secretKey\":\"s3cret\",\"durationMs\":300000}}");
        assertThat(claim.toString()).doesNotContain("s3cret");
        assertThat(Claim.of("", Duration.ofMinutes(5))).isEmpty();
        assertThatThrownBy(() -> Claim.of("s3cret", Duration.ZERO)).hasMessageContaining("at least 1 s");
    }
}
