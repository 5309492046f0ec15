// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {

    @TempDir
    Path folder;

    private final FakeSession session = new FakeSession();
    private final ManualExecutor executor = new ManualExecutor();
    private final List<String> delivered = new ArrayList<>();
    private SenderSettings settings = new SenderSettings(2, 2, Duration.ofSeconds(1));
    private boolean outboxBroken;
    private Outbox outbox;
    private Sender sender;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder, OutboxSettings.defaults());
        sender = newSender();
    }

    @AfterEach
    void close() throws IOException {
        outbox.close();
    }

    private Sender newSender() {
        return new Sender(
                session, this::lane, () -> settings, (first, last) -> delivered.add(first + "-" + last), executor);
    }

    private Lane lane() throws IOException {
        if (outboxBroken) {
            throw new IOException("no disk");
        }
        return outbox.lane(Priority.TELEMETRY);
    }

    @Test
    void sendsOneRecordAtOnceWhenTheLinkIsIdle() throws IOException {
        session.up();
        store(1);

        assertThat(session.texts()).containsExactly("[{1}]");
    }

    @Test
    void batchesWhatWaitsAndKeepsTheWindow() throws IOException {
        store(1, 2, 3, 4, 5, 6);
        session.up();
        wake();

        assertThat(session.texts()).containsExactly("[{1},{2}]", "[{3},{4}]");
        assertThat(sender.inFlight()).isEqualTo(2);

        session.acknowledge(0);
        executor.runAll();
        assertThat(session.texts()).hasSize(3).last().isEqualTo("[{5},{6}]");
    }

    @Test
    void acknowledgesOnlyWhatTheServerAcknowledged() throws IOException {
        session.up();
        store(1, 2, 3);

        assertThat(lane().depth()).isEqualTo(3);
        session.acknowledge(0);
        executor.runAll();

        assertThat(lane().firstWaiting()).isEqualTo(2);
        assertThat(delivered).containsExactly("1-1");
    }

    @Test
    void beginsAgainAtTheOldestUnacknowledgedRecordAfterTheLinkWasLost() throws IOException {
        store(1, 2, 3, 4);
        session.up();
        wake();
        session.acknowledge(1);
        executor.runAll();
        session.down();
        executor.runAll();
        session.published.clear();

        session.up();
        wake();
        executor.passTime();

        assertThat(session.texts()).containsExactly("[{1},{2}]");
        session.acknowledge(0);
        executor.runAll();
        assertThat(lane().depth()).isZero();
    }

    @Test
    void sendsAgainWhatWasNotAcknowledgedInTime() throws IOException {
        session.up();
        store(1);
        session.published
                .get(0)
                .acknowledgement()
                .completeExceptionally(new MqttFailureException(Reason.TIMEOUT, "no answer"));
        executor.runAll();
        assertThat(session.texts()).hasSize(1);

        executor.passTime();

        assertThat(session.texts()).containsExactly("[{1}]", "[{1}]");
    }

    @Test
    void goesOnWhereAnEarlierProcessStopped() throws IOException {
        session.up();
        store(1, 2);
        session.acknowledge(0);
        executor.runAll();
        outbox.close();
        session.published.clear();
        outbox = Outbox.open(folder, OutboxSettings.defaults());

        sender = newSender();
        wake();

        assertThat(session.texts()).containsExactly("[{2}]");
    }

    @Test
    void skipsRecordsItCannotRead() throws IOException {
        lane().append(new byte[] {99});
        session.up();
        store(1);

        assertThat(session.texts()).containsExactly("[{1}]");
        session.acknowledge(0);
        executor.runAll();
        assertThat(lane().depth()).isZero();
    }

    @Test
    void resumesWhenTheOutboxCanBeUsedAgain() throws IOException {
        outbox.lane(Priority.TELEMETRY).append(StoredRecord.ofTelemetry(List.of(new byte[] {'{', '1', '}'})));
        outboxBroken = true;
        session.up();
        wake();
        assertThat(session.texts()).isEmpty();

        outboxBroken = false;
        executor.passTime();

        assertThat(session.texts()).containsExactly("[{1}]");
    }

    private void store(int... numbers) throws IOException {
        for (int number : numbers) {
            byte[] fragment = ("{" + number + "}").getBytes(StandardCharsets.UTF_8);
            lane().append(StoredRecord.ofTelemetry(List.of(fragment)));
            wake();
        }
    }

    private void wake() {
        sender.wake();
        executor.runAll();
    }
}
