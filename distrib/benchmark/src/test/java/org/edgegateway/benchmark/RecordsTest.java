// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.OutboxSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    @TempDir
    Path folder;

    @Test
    void bothWaysCarryTheSameJson() throws Exception {
        MqttSession offline =
                MqttSession.create(MqttSettings.builder("127.0.0.1", 1).build());
        try (DeliveryStack stack =
                DeliveryStack.open(folder, OutboxSettings.defaults(), offline, (lane, first, last) -> {})) {
            stack.publish(Records.message(7));

            List<OutboxRecord> stored = stack.lane().read(0, 1, 1);
            String bare = new String(Records.batches(1, 8).get(0), StandardCharsets.UTF_8);
            assertThat(bare).endsWith("," + Records.json(7) + "]");
            assertThat(new String(stored.get(0).payload(), StandardCharsets.UTF_8))
                    .endsWith(Records.json(7));
        }
    }
}
