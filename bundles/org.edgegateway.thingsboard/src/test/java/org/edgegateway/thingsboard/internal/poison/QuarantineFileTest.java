// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.poison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheWholeRecordAndWhy() throws IOException {
        byte[] payload = new byte[256];
        for (int i = 0; i < payload.length; i++) {
            payload[i] = (byte) i;
        }
        QuarantineFile quarantine = new QuarantineFile(folder, 10_000);

        quarantine.park(Priority.TELEMETRY, new OutboxRecord(42, 1_700_000_000_000L, payload), "bad");

        JsonObject line = JsonParser.parseString(Files.readString(file())).getAsJsonObject();
        assertThat(line.get("sequence").getAsLong()).isEqualTo(42);
        assertThat(line.get("time").getAsString()).isEqualTo("2023-11-14T22:13:20Z");
        assertThat(line.get("lane").getAsString()).isEqualTo("telemetry");
        assertThat(line.get("reason").getAsString()).isEqualTo("bad");
        assertThat(line.get("record").getAsString().getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo(payload);
        assertThat(quarantine.parked()).isEqualTo(1);
    }

    @Test
    void staysWithinItsBounds() throws IOException {
        QuarantineFile quarantine = new QuarantineFile(folder, 2_000);
        for (int i = 1; i <= 100; i++) {
            quarantine.park(Priority.LOGS, new OutboxRecord(i, 0, new byte[20]), "bad");
        }

        assertThat(Files.size(file())).isLessThanOrEqualTo(2_000);
        assertThat(Files.size(folder.resolve(QuarantineFile.OLD_NAME))).isLessThanOrEqualTo(2_000);
        assertThat(Files.readString(file())).contains("\"sequence\":100,");
    }

    @Test
    void writesOverWhatAKillLeftHalfWritten() throws IOException {
        QuarantineFile quarantine = new QuarantineFile(folder, 10_000);
        quarantine.park(Priority.LOGS, new OutboxRecord(1, 0, new byte[20]), "bad");
        Files.writeString(file(), "{\"half", StandardOpenOption.APPEND);

        quarantine.park(Priority.LOGS, new OutboxRecord(2, 0, new byte[1]), "bad");

        assertThat(Files.readAllLines(file()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"time\"").endsWith("}"));
    }

    @Test
    void saysWhenItCannotKeepARecord() {
        QuarantineFile quarantine = new QuarantineFile(folder.resolve("missing"), 10_000);

        assertThatThrownBy(() -> quarantine.park(Priority.LOGS, new OutboxRecord(1, 0, new byte[1]), "bad"))
                .isInstanceOf(IOException.class);
        assertThat(quarantine.parked()).isZero();
    }

    private Path file() {
        return folder.resolve(QuarantineFile.NAME);
    }
}
