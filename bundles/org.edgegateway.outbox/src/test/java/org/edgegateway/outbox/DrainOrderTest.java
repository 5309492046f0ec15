// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.edgegateway.outbox.Priority.CONTROL;
import static org.edgegateway.outbox.Priority.LOGS;
import static org.edgegateway.outbox.Priority.TELEMETRY;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrainOrderTest {

    private final DrainOrder order = DrainOrder.fair();

    @Test
    void takesTheMostUrgentFirst() {
        assertThat(order.next(EnumSet.of(LOGS, TELEMETRY, CONTROL))).contains(CONTROL);
        assertThat(order.next(EnumSet.of(LOGS, TELEMETRY))).contains(TELEMETRY);
        assertThat(order.next(Set.of())).isEmpty();
    }

    @Test
    void sharesInProportionToTheWeights() {
        assertThat(takings(EnumSet.allOf(Priority.class), 2_100))
                .isEqualTo(Map.of(CONTROL, 1_600, TELEMETRY, 400, LOGS, 100));
    }

    @Test
    void logsDoNotStarveWhileTelemetryNeverEnds() {
        assertThat(takings(EnumSet.of(TELEMETRY, LOGS), 1_000)).isEqualTo(Map.of(TELEMETRY, 800, LOGS, 200));
    }

    @Test
    void anIdleLaneSavesUpNoShareButComesNext() {
        takings(EnumSet.of(TELEMETRY), 10_000);
        assertThat(order.next(EnumSet.allOf(Priority.class))).contains(CONTROL);
        Map<Priority, Integer> after = takings(EnumSet.of(TELEMETRY, LOGS), 100);
        assertThat(after.get(LOGS)).isBetween(19, 21);
    }

    @Test
    void aLargeTakingCountsForMore() {
        order.charge(TELEMETRY, 1_000_000);
        order.charge(LOGS, 1);
        assertThat(order.next(EnumSet.of(TELEMETRY, LOGS))).contains(LOGS);
    }

    @Test
    void refusesAWeightThatStarves() {
        assertThatThrownBy(() -> new DrainOrder(Map.of(CONTROL, 1, TELEMETRY, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LOGS");
    }

    private Map<Priority, Integer> takings(Set<Priority> waiting, int count) {
        Map<Priority, Integer> taken = new EnumMap<>(Priority.class);
        for (int i = 0; i < count; i++) {
            Priority priority = order.next(waiting).orElseThrow();
            order.charge(priority, 100);
            taken.merge(priority, 1, Integer::sum);
        }
        return taken;
    }
}
