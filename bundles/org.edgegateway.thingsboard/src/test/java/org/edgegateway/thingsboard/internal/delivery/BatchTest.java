// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<OutboxRecord> waiting = new ArrayList<>();

    @Test
    void joinsFragmentsOfAllRecords() {
        store("{1}", "{2}");
        store("{3}");

        Batch batch = Batch.join(waiting, limits(1_000));

        assertThat(text(batch)).isEqualTo("[{1},{2},{3}]");
        assertThat(batch).extracting(Batch::first, Batch::last).containsExactly(1L, 2L);
    }

    @Test
    void takesNoMoreThanFits() {
        store("{1}");
        store("{2}");
        store("{3}");

        assertThat(text(Batch.join(waiting, limits("[{1},{2}]".length())))).isEqualTo("[{1},{2}]");
        assertThat(Batch.join(waiting, limits("[{1},{2}]".length() - 1)).last()).isEqualTo(1);
    }

    @Test
    void setsRecordsOfALaterVersionAside() {
        waiting.add(new OutboxRecord(1, 0, new byte[] {9, 9, 9, 9, 9}));
        waiting.add(new OutboxRecord(2, 0, new byte[0]));
        store("{3}");
        waiting.add(new OutboxRecord(4, 0, new byte[] {1, 77, 0, 0, 9}));

        Batch batch = Batch.join(waiting, limits(1_000));

        assertThat(text(batch)).isEqualTo("[{3}]");
        assertThat(batch.unsendable()).extracting(OutboxRecord::sequence).containsExactly(1L, 2L);
        assertThat(batch.last()).isEqualTo(3);
    }

    @Test
    void hasNoMessageWhenNothingIsReadable() {
        waiting.add(new OutboxRecord(1, 0, new byte[3]));

        assertThat(Batch.join(waiting, limits(1_000)).messages()).isEmpty();
    }

    @Test
    void joinsOnlyRecordsOfOneKind() {
        store("{1}");
        store(RecordKind.ATTRIBUTES, "", "{\"a\":1}");

        assertThat(Batch.join(waiting, limits(1_000)).last()).isEqualTo(1);
        assertThat(text(Batch.join(waiting.subList(1, 2), limits(1_000)))).isEqualTo("{\"a\":1}");
    }

    @Test
    void keepsAttributesApart() {
        store(RecordKind.ATTRIBUTES, "", "{\"a\":1}");
        store(RecordKind.ATTRIBUTES, "", "{\"a\":2}");

        assertThat(Batch.join(waiting, limits(1_000)).last()).isEqualTo(1);
    }

    @Test
    void groupsTelemetryByChildDevice() {
        store(RecordKind.CHILD_TELEMETRY, "pump", "{1}");
        store(RecordKind.CHILD_TELEMETRY, "valve \"B\"", "{2}");
        store(RecordKind.CHILD_TELEMETRY, "pump", "{3}");

        assertThat(text(Batch.join(waiting, limits(1_000))))
                .isEqualTo("{\"pump\":[{1},{3}],\"valve \\\"B\\\"\":[{2}]}");
    }

    @Test
    void takesNoMoreForChildDevicesThanFits() {
        store(RecordKind.CHILD_TELEMETRY, "pump", "{1}");
        store(RecordKind.CHILD_TELEMETRY, "pump", "{2}");
        store(RecordKind.CHILD_TELEMETRY, "valve", "{3}");
        int exactly = "{'pump':[{1},{2}],'valve':[{3}]}".length();

        assertThat(text(Batch.join(waiting, childLimits(exactly)))).hasSize(exactly);
        assertThat(text(Batch.join(waiting, childLimits(exactly - 1)))).isEqualTo("{\"pump\":[{1},{2}]}");
    }

    @Test
    void sendsAttributesOfAChildDeviceOneByOne() {
        store(RecordKind.CHILD_ATTRIBUTES, "pump", "{\"a\":1}");
        store(RecordKind.CHILD_ATTRIBUTES, "valve", "{\"a\":2}");
        store(RecordKind.CHILD_ATTRIBUTES, "pump", "{\"a\":3}");

        assertThat(text(Batch.join(waiting, limits(1_000)))).isEqualTo("{\"pump\":{\"a\":1},\"valve\":{\"a\":2}}");
    }

    private static BatchLimits limits(int payloadBytes) {
        return limits(RecordKind.TELEMETRY, payloadBytes);
    }

    private static BatchLimits childLimits(int payloadBytes) {
        return limits(RecordKind.CHILD_TELEMETRY, payloadBytes);
    }

    private static BatchLimits limits(RecordKind kind, int payloadBytes) {
        int packet = payloadBytes + kind.topic().length() + 4;
        return new BatchLimits(500, packet, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static String text(Batch batch) {
        return new String(batch.messages().get(0).payload(), StandardCharsets.UTF_8);
    }

    private void store(RecordKind kind, String device, String fragment) {
        List<byte[]> bytes = List.of(fragment.getBytes(StandardCharsets.UTF_8));
        waiting.add(new OutboxRecord(
                waiting.size() + 1L,
                0,
                StoredRecord.of(kind, device.isEmpty() ? Origin.GATEWAY : Origin.child(device), bytes)));
    }

    private void store(String... fragments) {
        List<byte[]> bytes = new ArrayList<>();
        for (String fragment : fragments) {
            bytes.add(fragment.getBytes(StandardCharsets.UTF_8));
        }
        waiting.add(new OutboxRecord(waiting.size() + 1L, 0, StoredRecord.ofTelemetry(bytes)));
    }
}
