// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.outbox.OutboxSettings;

/** The suite {@code delivery}: everything in one run against one server. */
final class Delivery {

    private final Path folder;
    private final int port;

    private Delivery(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Figures run(Path folder, Path simulatorJar) throws Exception {
        Figures figures = new Figures();
        Folders.delete(folder);
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0)) {
            Delivery delivery = new Delivery(folder, simulator.port());
            delivery.measureLive(figures);
            Backlog backlog = new Backlog(folder, delivery::session);
            backlog.measure(figures, 0, "0");
            backlog.measure(figures, 100_000, "100k");
            backlog.measure(figures, 1_000_000, "1m");
            new Appends(folder).measure(figures);
        } finally {
            Folders.delete(folder);
        }
        return figures;
    }

    private void measureLive(Figures figures) throws Exception {
        AtomicLong messages = new AtomicLong();
        Semaphore delivered = new Semaphore(0);
        try (BareClient bare = new BareClient(port, SimulatorProcess.BARE_TOKEN);
                DeliveryStack ours = DeliveryStack.open(
                        folder.resolve("live"), OutboxSettings.defaults(), session(), (lane, first, last) -> {
                            messages.incrementAndGet();
                            delivered.release();
                        })) {
            ours.connect(Duration.ofSeconds(10));
            new Throughput(bare, ours, messages).measure(figures);
            Idle idle = new Idle(bare, ours, delivered);
            idle.latency(figures);
            idle.steadyCpu(figures);
        }
    }

    private MqttSession session() {
        return MqttSession.create(MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(SimulatorProcess.TOKEN), Optional.empty()))
                .build());
    }
}
