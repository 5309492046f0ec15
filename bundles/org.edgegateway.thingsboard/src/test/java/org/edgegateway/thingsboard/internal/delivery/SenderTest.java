// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {

    @TempDir
    Path folder;

    private SenderRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SenderRig(folder, 2, 2);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void sendsOneRecordAtOnceWhenTheLinkIsIdle() throws IOException {
        rig.up();
        store("{1}");

        assertThat(rig.session.texts()).containsExactly("[{1}]");
    }

    @Test
    void batchesWhatWaitsAndKeepsTheWindow() throws IOException {
        store("{1}", "{2}", "{3}", "{4}", "{5}", "{6}");
        rig.up();

        assertThat(rig.session.texts()).containsExactly("[{1},{2}]", "[{3},{4}]");
        assertThat(rig.sender.inFlight()).isEqualTo(2);

        rig.acknowledge(0);
        assertThat(rig.session.texts()).hasSize(3).last().isEqualTo("[{5},{6}]");
    }

    @Test
    void letsShortMessagesGrowWhileTwoAreInFlight() throws IOException {
        rig.settings = SenderRig.settings(4, 10, DeliveryOrder.STRICT, 50);
        rig.up();
        store("{1}");
        store("{2}");
        store("{3}");
        assertThat(rig.session.texts()).containsExactly("[{1}]", "[{2}]");

        store("{4}", "{5}");
        rig.store(Priority.CONTROL, "{urgent}");
        rig.acknowledge(0);
        rig.acknowledge(1);

        assertThat(rig.session.texts()).containsExactly("[{1}]", "[{2}]", "[{urgent}]", "[{3},{4},{5}]");
    }

    @Test
    void acknowledgesOnlyWhatTheServerAcknowledged() throws IOException {
        rig.up();
        store("{1}");
        store("{2}", "{3}");

        assertThat(rig.telemetry().depth()).isEqualTo(3);
        rig.acknowledge(0);

        assertThat(rig.telemetry().firstWaiting()).isEqualTo(2);
        assertThat(rig.delivered).containsExactly("TELEMETRY 1-1");
    }

    @Test
    void beginsAgainAtTheOldestUnacknowledgedRecordAfterTheLinkWasLost() throws IOException {
        store("{1}", "{2}", "{3}", "{4}");
        rig.up();
        rig.acknowledge(1);
        rig.down();

        rig.up();

        assertThat(rig.session.texts()).containsExactly("[{1},{2}]");
        rig.acknowledge(0);
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void sendsAgainWhatWasNotAcknowledgedInTime() throws IOException {
        rig.up();
        store("{1}");
        rig.session
                .published
                .get(0)
                .acknowledgement()
                .completeExceptionally(new MqttFailureException(Reason.TIMEOUT, "no answer"));
        rig.executor.runAll();
        assertThat(rig.session.texts()).hasSize(1);

        rig.advance(Duration.ofSeconds(1));

        assertThat(rig.session.texts()).containsExactly("[{1}]", "[{1}]");
    }

    @Test
    void goesOnWhereAnEarlierProcessStopped() throws IOException {
        rig.up();
        store("{1}");
        store("{2}");
        rig.acknowledge(0);
        rig.session.published.clear();

        rig.restart();
        rig.wake();

        assertThat(rig.session.texts()).containsExactly("[{2}]");
    }

    @Test
    void putsRecordsItCannotReadIntoQuarantine() throws IOException {
        rig.telemetry().append(new byte[] {99});
        rig.up();
        store("{1}");

        assertThat(rig.session.texts()).containsExactly("[{1}]");
        assertThat(rig.parked).singleElement().asString().startsWith("TELEMETRY 1: this version cannot read it");
        rig.acknowledge(0);
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void resumesWhenTheOutboxCanBeUsedAgain() throws IOException {
        rig.outboxBroken = true;
        rig.up();
        store("{1}");
        assertThat(rig.session.texts()).isEmpty();

        rig.outboxBroken = false;
        rig.advance(Duration.ofSeconds(1));

        assertThat(rig.session.texts()).containsExactly("[{1}]");
    }

    @Test
    void sendsOnThoughADeliveryCouldNotBeTold() throws IOException {
        rig.onDelivery = () -> {
            throw new IllegalStateException("a bug");
        };
        store("{1}", "{2}", "{3}", "{4}", "{5}", "{6}");
        rig.up();
        rig.acknowledge(0);

        rig.onDelivery = () -> {};
        rig.advance(Duration.ofSeconds(1));

        assertThat(rig.session.texts()).last().isEqualTo("[{5},{6}]");
        assertThat(rig.telemetry().depth()).isEqualTo(4);
    }

    private void store(String... fragments) throws IOException {
        rig.store(Priority.TELEMETRY, fragments);
    }
}
