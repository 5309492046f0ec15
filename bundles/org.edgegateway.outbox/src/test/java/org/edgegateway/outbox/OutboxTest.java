// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    @TempDir
    Path folder;

    @Test
    void keepsUnacknowledgedRecordsAcrossARestart() throws IOException {
        try (Outbox outbox = open()) {
            Lane lane = outbox.lane(Priority.TELEMETRY);
            for (String text : List.of("a", "b", "c", "d")) {
                lane.append(text.getBytes(UTF_8));
            }
            lane.acknowledge(1, 1);
            lane.acknowledge(3, 3);
        }
        try (Outbox outbox = open()) {
            Lane lane = outbox.lane(Priority.TELEMETRY);
            assertThat(lane.read(0, 10, 1_000))
                    .extracting(record -> new String(record.payload(), UTF_8))
                    .containsExactly("b", "d");
            assertThat(lane.firstWaiting()).isEqualTo(2);
            assertThat(lane.depth()).isEqualTo(2);
            assertThat(lane.append(new byte[0])).isEqualTo(5);
        }
    }

    @Test
    void lanesAreIndependent() throws IOException {
        try (Outbox outbox = open()) {
            outbox.lane(Priority.CONTROL).append(new byte[1]);
            assertThat(outbox.lane(Priority.LOGS).depth()).isZero();
            assertThat(outbox.statistics().depth()).isEqualTo(1);
        }
    }

    @Test
    void aFolderBelongsToOneOutboxAtATime() throws IOException {
        try (Outbox outbox = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use");
            assertThat(outbox.lane(Priority.LOGS).append(new byte[0])).isEqualTo(1);
        }
    }

    private Outbox open() throws IOException {
        return Outbox.open(folder, OutboxSettings.defaults());
    }
}
