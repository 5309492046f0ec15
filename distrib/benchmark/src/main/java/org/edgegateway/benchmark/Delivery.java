// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.outbox.OutboxSettings;

/** The suite {@code delivery}: everything in one run against one server. */
final class Delivery {

    private final Path folder;
    private final Server server;

    private Delivery(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    static Figures run(Path folder, Server server) throws Exception {
        Figures figures = new Figures();
        Folders.delete(folder);
        try {
            Delivery delivery = new Delivery(folder, server);
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
        try (BareClient bare = new BareClient(server);
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
        return MqttSession.create(MqttSettings.builder(server.host(), server.port())
                .credentials(new MqttCredentials("", Optional.of(server.token()), Optional.empty()))
                .build());
    }
}
