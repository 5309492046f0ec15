// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderChildrenTest {

    private static final Origin PUMP = new Origin("pump", "motor");
    private static final String PUMP_CONNECTS = "{\"device\":\"pump\",\"type\":\"motor\"}";

    @TempDir
    Path folder;

    private SenderRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SenderRig(folder, 100, 10);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void announcesAChildDeviceBeforeItsFirstValues() throws IOException {
        rig.up();
        rig.storeFor(PUMP, RecordKind.CHILD_TELEMETRY, "{1}");
        rig.acknowledge(0);
        rig.storeFor(PUMP, RecordKind.CHILD_TELEMETRY, "{2}");

        assertThat(rig.session.texts()).containsExactly(PUMP_CONNECTS, "{\"pump\":[{1}]}", "{\"pump\":[{2}]}");
        assertThat(rig.session.published)
                .extracting(FakeSession.Published::topic)
                .containsExactly("v1/gateway/connect", "v1/gateway/telemetry", "v1/gateway/telemetry");
    }

    @Test
    void announcesAgainOnTheNextConnection() throws IOException {
        rig.up();
        rig.storeFor(PUMP, RecordKind.CHILD_TELEMETRY, "{1}");
        rig.serve(text -> false);
        rig.advance(Duration.ofSeconds(1));
        rig.down();

        rig.up();

        assertThat(rig.session.texts()).containsExactly(PUMP_CONNECTS);
    }

    @Test
    void announcesKnownDevicesPaced() {
        for (int i = 0; i < 500; i++) {
            rig.children.add(Origin.child("device " + i));
        }

        rig.up();
        rig.serve(text -> false);
        assertThat(rig.received).hasSizeBetween(1, 25);
        rig.advance(Duration.ofSeconds(1));
        rig.serve(text -> false);
        assertThat(rig.received).hasSizeBetween(100, 125);
        for (int second = 0; second < 5; second++) {
            rig.advance(Duration.ofSeconds(1));
            rig.serve(text -> false);
        }

        assertThat(rig.received).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void sendsOwnTelemetryWhileManyDevicesAreAnnounced() throws IOException {
        for (int i = 0; i < 500; i++) {
            rig.children.add(Origin.child("device " + i));
        }
        rig.store(Priority.TELEMETRY, "{1}");

        rig.up();
        rig.serve(text -> false);

        assertThat(rig.received).contains("[{1}]");
    }

    @Test
    void countsDeliveriesOnlyOnceTheLinkOutlivedThem() throws IOException {
        rig.up();
        rig.storeFor(PUMP, RecordKind.CHILD_TELEMETRY, "{1}");
        rig.serve(text -> false);
        assertThat(rig.telemetry().depth()).isEqualTo(1);

        rig.advance(Duration.ofSeconds(1));

        assertThat(rig.telemetry().depth()).isZero();
        assertThat(rig.delivered).containsExactly("TELEMETRY 1-1");
    }

    @Test
    void sendsAgainWhenTheLinkEndsWithinTheGrace() throws IOException {
        rig.up();
        rig.storeFor(PUMP, RecordKind.CHILD_TELEMETRY, "{1}");
        rig.serve(text -> false);
        rig.session.down();

        rig.up();
        rig.serve(text -> false);
        assertThat(rig.received).containsExactly(PUMP_CONNECTS, "{\"pump\":[{1}]}", PUMP_CONNECTS, "{\"pump\":[{1}]}");
        assertThat(rig.telemetry().depth()).isEqualTo(1);
        rig.advance(Duration.ofSeconds(2));

        assertThat(rig.telemetry().depth()).isZero();
    }
}
