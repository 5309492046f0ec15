// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeliveryTest {

    private static final LogEntry ENTRY = new LogEntry(Instant.EPOCH, LogSeverity.INFO, "x");

    private final FakeLogs logs = new FakeLogs();
    private final AtomicReference<Optional<Logs>> connection = new AtomicReference<>(Optional.empty());
    private final Delivery delivery = new Delivery(connection::get, Duration.ofMillis(1));

    @Test
    void waitsForAConnection() {
        CompletableFuture<Optional<Integer>> limit = CompletableFuture.supplyAsync(delivery::mostMessageBytes);
        CompletableFuture<Boolean> stored = CompletableFuture.supplyAsync(() -> delivery.publish(ENTRY));
        assertThat(stored).isNotDone();

        connection.set(Optional.of(logs));

        assertThat(stored.join()).isTrue();
        assertThat(limit.join()).contains(60_000);
        assertThat(logs.entries()).containsExactly(ENTRY);
    }

    @Test
    void triesAgainUntilTheEntryIsStored() {
        connection.set(Optional.of(logs));
        logs.fail(true);
        CompletableFuture<Boolean> stored = CompletableFuture.supplyAsync(() -> delivery.publish(ENTRY));
        assertThat(stored).isNotDone();

        logs.fail(false);

        assertThat(stored.join()).isTrue();
        assertThat(logs.entries()).containsExactly(ENTRY);
    }

    @Test
    void closingEndsWaitingButStoresWhatCanBeStored() {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> delivery.publish(ENTRY));
        delivery.close();
        assertThat(waiting.join()).isFalse();
        assertThat(delivery.mostMessageBytes()).isEmpty();

        connection.set(Optional.of(logs));

        assertThat(delivery.publish(ENTRY)).isTrue();
    }

    @Test
    void aWorkerGoesOnAfterAFailureAndEndsWithALastRound() {
        AtomicInteger rounds = new AtomicInteger();
        AtomicReference<String> ended = new AtomicReference<>("");
        Worker worker = new Worker("test", new Worker.Rounds() {
            @Override
            public Duration round() {
                rounds.incrementAndGet();
                throw new IllegalStateException("broken");
            }

            @Override
            public void end() {
                ended.set(Thread.currentThread().getName());
            }
        });
        worker.start();
        await().until(() -> rounds.get() > 2);

        worker.close();

        assertThat(ended.get()).isEqualTo("log publisher of test");
    }
}
