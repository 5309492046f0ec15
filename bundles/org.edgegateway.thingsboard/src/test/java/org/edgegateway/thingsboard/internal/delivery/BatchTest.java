// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.outbox.OutboxRecord;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<OutboxRecord> waiting = new ArrayList<>();

    @Test
    void joinsFragmentsOfAllRecords() {
        store("{1}", "{2}");
        store("{3}");

        Batch batch = Batch.join(waiting, 1_000);

        assertThat(batch.payload()).asString().isEqualTo("[{1},{2},{3}]");
        assertThat(batch).extracting(Batch::first, Batch::last).containsExactly(1L, 2L);
    }

    @Test
    void takesNoMoreThanFits() {
        store("{1}");
        store("{2}");
        store("{3}");

        assertThat(Batch.join(waiting, "[{1},{2}]".length()).payload())
                .asString()
                .isEqualTo("[{1},{2}]");
        assertThat(Batch.join(waiting, "[{1},{2}]".length() - 1).last()).isEqualTo(1);
    }

    @Test
    void takesOneRecordEvenIfItDoesNotFit() {
        store("{123456}");

        assertThat(Batch.join(waiting, 3).payload()).asString().isEqualTo("[{123456}]");
    }

    @Test
    void passesOverRecordsOfALaterVersionAndCountsThem() {
        store("{1}");
        waiting.add(new OutboxRecord(2, 0, new byte[] {9, 9, 9, 9, 9}));
        waiting.add(new OutboxRecord(3, 0, new byte[0]));
        store("{4}");

        Batch batch = Batch.join(waiting, 1_000);

        assertThat(batch.payload()).asString().isEqualTo("[{1},{4}]");
        assertThat(batch.unreadable()).isEqualTo(2);
        assertThat(batch.last()).isEqualTo(4);
    }

    @Test
    void isEmptyWhenNothingIsReadable() {
        waiting.add(new OutboxRecord(1, 0, new byte[3]));

        assertThat(Batch.join(waiting, 1_000).isEmpty()).isTrue();
    }

    private void store(String... fragments) {
        List<byte[]> bytes = new ArrayList<>();
        for (String fragment : fragments) {
            bytes.add(fragment.getBytes(StandardCharsets.UTF_8));
        }
        waiting.add(new OutboxRecord(waiting.size() + 1L, 0, StoredRecord.ofTelemetry(bytes)));
    }
}
