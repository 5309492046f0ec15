// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.edgegateway.thingsboard.internal.store.OutboxStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxReportTest {

    private final OutboxStore store = mock(OutboxStore.class);
    private final Quarantine quarantine = mock(Quarantine.class);
    private final Telemetry telemetry = mock(Telemetry.class);
    private final List<TelemetryRecord> published = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Publication answer = new Publication.Accepted("control-1", List.of());
    private final OutboxReport report = new OutboxReport(store, telemetry, () -> now);

    @BeforeEach
    void connect() {
        when(store.quarantine()).thenReturn(quarantine);
        when(telemetry.publish(any(TelemetryRecord.class))).thenAnswer(call -> {
            published.add(call.getArgument(0));
            return answer;
        });
        dropped(0);
    }

    @Test
    void saysNothingWhileNothingIsDropped() {
        report.check();

        assertThat(published).isEmpty();
    }

    @Test
    void reportsDropsWithTheStateOfTheOutbox() {
        dropped(3);
        when(quarantine.parked()).thenReturn(1L);

        report.check();
        report.check();

        assertThat(published)
                .singleElement()
                .satisfies(record -> assertThat(record.values())
                        .hasToString("{\"outbox_dropped_total\":3,\"outbox_quarantined_total\":1,\"outbox_depth\":30,"
                                + "\"outbox_bytes\":3000,\"outbox_oldest_age_seconds\":60}"));
    }

    @Test
    void reportsAtMostOnceInAnInterval() {
        for (int second = 0; second < 180; second++) {
            dropped(second);
            report.check();
            now = now.plusSeconds(1);
        }

        assertThat(published).hasSize(3);
    }

    @Test
    void triesAgainWhatCouldNotBeStored() {
        answer = new Publication.NotStored("disk full");
        dropped(1);
        report.check();

        now = now.plus(OutboxReport.INTERVAL);
        report.check();

        assertThat(published).hasSize(2);
    }

    private void dropped(long count) {
        Map<Priority, LaneStatistics> lanes = new EnumMap<>(Priority.class);
        for (Priority lane : Priority.values()) {
            Map<DropReason, Long> drops = lane == Priority.TELEMETRY ? Map.of(DropReason.values()[0], count) : Map.of();
            lanes.put(lane, new LaneStatistics(10, 1_000, Duration.ofMinutes(1), 0, 0, drops, 0, 0, 0, 0, false));
        }
        when(store.statistics()).thenReturn(Optional.of(new OutboxStatistics(lanes)));
    }
}
