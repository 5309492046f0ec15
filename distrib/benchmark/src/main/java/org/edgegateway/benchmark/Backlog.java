// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.OutboxSettings;

/** How the cost of delivery grows with the records that waited for the link. */
final class Backlog {

    private final Path folder;
    private final Supplier<MqttSession> sessions;

    Backlog(Path folder, Supplier<MqttSession> sessions) {
        this.folder = folder;
        this.sessions = sessions;
    }

    void measure(Figures figures, int records, String name) throws Exception {
        Path place = folder.resolve("backlog" + name);
        try {
            double publishing = fill(place, records);
            long start = System.nanoTime();
            try (DeliveryStack stack = open(place)) {
                double reopening = (System.nanoTime() - start) / 1e9;
                double heap = Meter.heapMegabytesAfterGc();
                Meter.Usage usage = Meter.measure(() -> {
                    stack.connect(Duration.ofSeconds(10));
                    stack.awaitEmpty(Duration.ofSeconds(60));
                });
                if (records == 1_000_000) {
                    figures.atMost("reopen_1m_s", reopening, 2);
                    figures.atMost("heap_mb_backlog_1m", heap, 24);
                } else {
                    figures.put("reopen_" + name + "_s", reopening);
                    figures.put("heap_mb_backlog_" + name, heap);
                }
                if (records > 0) {
                    figures.put("store_" + name + "_per_s", records / publishing);
                    figures.put("drain_" + name + "_per_s", records / usage.seconds());
                    figures.put("drain_" + name + "_cpu_s_per_million", usage.cpuSeconds() / records * 1e6);
                    figures.put("drain_" + name + "_peak_heap_mb", usage.peakHeapBytes() / 1e6);
                }
            }
        } finally {
            Folders.delete(place);
        }
    }

    /** Stores so many records while offline; gives the seconds it took. */
    private double fill(Path place, int records) throws Exception {
        try (DeliveryStack stack = open(place)) {
            return Meter.measure(() -> {
                        for (int i = 0; i < records; i++) {
                            stack.publish(Records.message(i));
                        }
                    })
                    .seconds();
        }
    }

    private DeliveryStack open(Path place) throws IOException {
        return DeliveryStack.open(place, OutboxSettings.defaults(), sessions.get(), (lane, first, last) -> {});
    }
}
