// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.basics.Configured;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopeningOutboxTest {

    @TempDir
    Path folder;

    private Instant now = Instant.EPOCH;

    @Test
    void opensWhenFirstNeededAndSaysWhere() throws IOException {
        try (ReopeningOutbox outbox = outbox(folder.resolve("records"))) {
            assertThat(folder.resolve("records")).doesNotExist();

            outbox.lane(Priority.TELEMETRY).append(new byte[1]);

            assertThat(outbox.statistics().orElseThrow().depth()).isEqualTo(1);
            assertThat(outbox.describe()).isEqualTo(folder.resolve("records").toString());
        }
    }

    @Test
    void countsWhatWaitsFromBeforeARestart() throws IOException {
        try (ReopeningOutbox before = outbox(folder.resolve("records"))) {
            before.lane(Priority.TELEMETRY).append(new byte[1]);
        }
        try (ReopeningOutbox after = outbox(folder.resolve("records"))) {
            assertThat(after.statistics().orElseThrow().depth()).isEqualTo(1);
        }
    }

    @Test
    void triesAgainAfterAWhileWhenTheFolderCannotBeUsed() throws IOException {
        Path records = folder.resolve("records");
        Files.writeString(records, "a file where the folder should be");
        try (ReopeningOutbox outbox = outbox(records)) {
            assertThatThrownBy(() -> outbox.lane(Priority.TELEMETRY))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be opened: FileAlreadyExistsException: ");
            assertThat(outbox.describe()).contains("unusable");
            assertThat(outbox.statistics()).isEmpty();

            Files.delete(records);
            assertThatThrownBy(() -> outbox.lane(Priority.TELEMETRY)).isInstanceOf(IOException.class);
            now = now.plus(ReopeningOutbox.RETRY_DELAY);

            assertThat(outbox.lane(Priority.TELEMETRY).depth()).isZero();
            assertThat(outbox.describe()).doesNotContain("unusable");
        }
    }

    @Test
    void triesAgainWhenTheClockWasSetBackMeanwhile() throws IOException {
        Path records = folder.resolve("records");
        Files.writeString(records, "a file where the folder should be");
        now = Instant.parse("2036-01-01T00:00:00Z");
        try (ReopeningOutbox outbox = outbox(records)) {
            assertThatThrownBy(() -> outbox.lane(Priority.TELEMETRY)).isInstanceOf(IOException.class);
            Files.delete(records);
            now = Instant.parse("2026-01-01T00:00:00Z");

            assertThat(outbox.lane(Priority.TELEMETRY).depth()).isZero();
        }
    }

    @Test
    void saysWhatIsWrongWithItsSettings() {
        try (ReopeningOutbox outbox =
                new ReopeningOutbox(new Configured<>(Optional.empty(), "no such policy"), () -> now, event -> {})) {
            assertThatThrownBy(() -> outbox.lane(Priority.TELEMETRY)).hasMessage("no such policy");
            assertThat(outbox.describe()).isEqualTo("not configured, unusable: no such policy");
        }
    }

    @Test
    void staysClosedOnceClosed() {
        ReopeningOutbox outbox = outbox(folder.resolve("records"));
        outbox.close();

        assertThatThrownBy(() -> outbox.lane(Priority.TELEMETRY)).hasMessageContaining("restarted");
    }

    private ReopeningOutbox outbox(Path records) {
        StoreSettings settings = new StoreSettings(records, OutboxSettings.defaults(), Optional.empty());
        return new ReopeningOutbox(new Configured<>(Optional.of(settings), ""), () -> now, event -> {});
    }
}
