// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderOrderTest {

    @TempDir
    Path folder;

    private SenderRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SenderRig(folder, 1, 4);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void sendsControlBeforeTelemetryBeforeLogs() throws IOException {
        rig.store(Priority.LOGS, "{log}");
        rig.store(Priority.TELEMETRY, "{value}");
        rig.store(Priority.CONTROL, "{control}");

        rig.up();

        assertThat(rig.session.texts()).containsExactly("[{control}]", "[{value}]", "[{log}]");
    }

    @Test
    void neverStarvesLogs() throws IOException {
        rig.store(Priority.TELEMETRY, many("v", 100));
        rig.store(Priority.LOGS, many("l", 100));

        rig.up();
        rig.serve(text -> rig.received.size() >= 50);

        assertThat(rig.received).filteredOn(text -> text.startsWith("[{l")).hasSizeBetween(8, 12);
    }

    @Test
    void keepsTheOrderWithinALane() throws IOException {
        rig.store(Priority.TELEMETRY, many("v", 20));
        rig.up();
        rig.store(Priority.TELEMETRY, "{live}");
        rig.serve(text -> false);

        assertThat(rig.received).startsWith("[{v0}]", "[{v1}]").endsWith("[{v19}]", "[{live}]");
    }

    @Test
    void letsLiveRecordsOvertakeAnOutagesPileWhereThatIsWanted() throws IOException {
        rig.settings = SenderRig.settings(1, 4, DeliveryOrder.LIVE_FIRST, 50);
        rig.store(Priority.TELEMETRY, many("v", 20));
        rig.up();
        assertThat(rig.session.texts()).as("half the window").hasSize(2);

        rig.store(Priority.TELEMETRY, "{live1}", "{live2}");

        assertThat(rig.session.texts()).containsExactly("[{v0}]", "[{v1}]", "[{live1}]", "[{live2}]");
        rig.serve(text -> false);
        assertThat(rig.telemetry().depth()).isZero();
        assertThat(rig.received).hasSize(22).endsWith("[{v19}]");
    }

    @Test
    void losesNothingWhenTheLinkIsLostWhileLiveRecordsOvertake() throws IOException {
        rig.settings = SenderRig.settings(1, 4, DeliveryOrder.LIVE_FIRST, 50);
        rig.store(Priority.TELEMETRY, many("v", 20));
        rig.up();
        rig.store(Priority.TELEMETRY, "{live1}", "{live2}");
        rig.acknowledge(2);
        rig.down();

        rig.up();
        rig.serve(text -> false);

        assertThat(rig.telemetry().depth()).isZero();
        assertThat(rig.received).hasSize(21).doesNotContain("[{live1}]").contains("[{live2}]");
    }

    private static String[] many(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> "{" + name + i + "}").toArray(String[]::new);
    }
}
