// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.outbox.OutboxSettings;

/** The device under test: what a gateway runs, with waits scaled down so that many faults fit a minute. */
final class Devices {

    /** Records that may be under way when a link or a process ends. */
    static final int WINDOW = DeliveryStack.BATCH_RECORDS * DeliveryStack.BATCHES_IN_FLIGHT;

    private Devices() {}

    static DeliveryStack open(Path folder, int port) throws IOException {
        MqttSettings settings = MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(SimulatorProcess.TOKEN), Optional.empty()))
                .keepAlive(Duration.ofSeconds(2))
                .connectTimeout(Duration.ofSeconds(5))
                .operationTimeout(Duration.ofSeconds(3))
                .build();
        MqttSession session = MqttSession.create(settings, new QuickReconnect());
        return DeliveryStack.open(folder, OutboxSettings.defaults(), session, (lane, first, last) -> {});
    }

    static KuraMessage record(long id) {
        KuraPayload payload = new KuraPayload();
        payload.addMetric("id", id);
        return new KuraMessage(payload, Map.of());
    }
}
