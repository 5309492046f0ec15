// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills publishing processes at random instants; {@code -Doutbox.kills=100} for a long run. */
class KillTest {

    private static final int KILLS = Integer.getInteger("outbox.kills", 10);

    @TempDir
    Path folder;

    private long appended;
    private long delivered;
    private long acknowledged;
    private long mostDuplicates;

    @Test
    void nothingStoredIsLostAndLittleIsDeliveredTwice() throws IOException, InterruptedException {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKillAfter(1 + random.nextInt(3_000));
            check();
        }
        System.out.printf("kills=%d appended=%d lost=0 duplicates_max_per_kill=%d%n", KILLS, appended, mostDuplicates);
    }

    private void runAndKillAfter(int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublisher.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            for (int i = 0; line != null; i++) {
                note(line);
                if (i == lines) {
                    process.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
    }

    private void note(String line) {
        if (!line.matches("[adk] \\d+")) {
            return;
        }
        long sequence = Long.parseLong(line.substring(2));
        switch (line.charAt(0)) {
            case 'a' -> appended = Math.max(appended, sequence);
            case 'd' -> delivered = Math.max(delivered, sequence);
            default -> acknowledged = Math.max(acknowledged, sequence);
        }
    }

    private void check() throws IOException {
        try (Outbox outbox = Outbox.open(folder, KilledPublisher.settings())) {
            Lane lane = outbox.lane(KilledPublisher.LANE);
            List<OutboxRecord> waiting = lane.read(0, Integer.MAX_VALUE, Long.MAX_VALUE);
            long first = waiting.isEmpty() ? appended + 1 : waiting.get(0).sequence();
            assertThat(first).isGreaterThan(acknowledged).isLessThanOrEqualTo(delivered + KilledPublisher.WINDOW + 1);
            mostDuplicates = Math.max(mostDuplicates, delivered - first + 1);
            for (OutboxRecord record : waiting) {
                assertThat(record.sequence()).isEqualTo(first++);
                assertThat(record.payload()).isEqualTo(TestLane.payload(record.sequence()));
            }
            assertThat(first).isGreaterThan(appended);
            assertThat(outbox.statistics().droppedTotal()).isZero();
        }
    }
}
