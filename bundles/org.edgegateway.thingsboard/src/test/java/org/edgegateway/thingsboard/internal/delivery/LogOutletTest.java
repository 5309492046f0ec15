// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogOutletTest {

    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    @TempDir
    Path folder;

    private final AtomicInteger packetBytes = new AtomicInteger(65_536);
    private final AtomicInteger stored = new AtomicInteger();
    private Outbox outbox;
    private LogOutlet logs;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder, OutboxSettings.defaults());
        logs = new LogOutlet(outbox::lane, stored::incrementAndGet, packetBytes::get, InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        outbox.close();
    }

    @Test
    void storesAnEntryAsTelemetryInTheLaneForLogs() throws IOException {
        Publication publication =
                logs.publish(new LogEntry(Instant.ofEpochMilli(7), LogSeverity.WARN, "a \"b\"\n\tat c"));

        assertThat(publication).isEqualTo(new Publication.Accepted("logs-1", List.of()));
        assertThat(sent())
                .isEqualTo("[{\"ts\":7,\"values\":{\"severity\":\"WARN\",\"message\":\"a \\\"b\\\"\\n\\tat c\"}}]");
        assertThat(stored).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\\", "\n", "\u0001", "\u001b", "\u007f", "ä", "語", "\ud83d\ude00"})
    void takesEveryMessageOfTheMostBytes(String character) throws IOException {
        for (int packet : new int[] {65_536, 256}) {
            packetBytes.set(packet);
            int times = logs.mostMessageBytes() / character.getBytes(StandardCharsets.UTF_8).length;

            assertThat(logs.publish(new LogEntry(LATEST, LogSeverity.ERROR, character.repeat(times))))
                    .isInstanceOfSatisfying(
                            Publication.Accepted.class,
                            accepted -> assertThat(accepted.refused()).isEmpty());
            assertThat(sent().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(Topics.maxPayloadBytes("v1/devices/me/telemetry", packet));
        }
    }

    @Test
    void refusesALongerMessage() throws IOException {
        String tooLong = "x".repeat(logs.mostMessageBytes() + 1);

        assertThat(logs.publish(new LogEntry(Instant.EPOCH, LogSeverity.INFO, tooLong)))
                .isInstanceOf(Publication.Refused.class);
        assertThat(outbox.lane(Priority.LOGS).depth()).isZero();
    }

    @Test
    void makesBlanksOfControlCharacters() throws IOException {
        logs.publish(new LogEntry(Instant.EPOCH, LogSeverity.INFO, "\u001b[31mred\u0000"));

        JsonObject record =
                JsonParser.parseString(sent()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(record.getAsJsonObject("values").get("message").getAsString())
                .isEqualTo(" [31mred ");
    }

    @Test
    void saysSoWhenItCannotStore() {
        LogOutlet broken = new LogOutlet(
                priority -> {
                    throw new IOException("the disk is gone");
                },
                stored::incrementAndGet,
                packetBytes::get,
                InstantSource.system());

        assertThat(broken.publish(new LogEntry(Instant.EPOCH, LogSeverity.INFO, "x")))
                .isEqualTo(new Publication.NotStored("the disk is gone"));
    }

    /** What is published for the newest record. */
    private String sent() throws IOException {
        var records = outbox.lane(Priority.LOGS).read(1, 10, Long.MAX_VALUE);
        BatchLimits limits = new BatchLimits(1, 65_536, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        Message message = Batch.join(List.of(records.get(records.size() - 1)), limits)
                .messages()
                .get(0);
        assertThat(message.kind()).isEqualTo(RecordKind.TELEMETRY);
        return new String(message.payload(), StandardCharsets.UTF_8);
    }
}
