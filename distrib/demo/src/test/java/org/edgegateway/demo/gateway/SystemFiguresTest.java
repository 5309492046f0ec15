// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFiguresTest {

    @TempDir
    Path proc;

    private SystemFigures figures;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("loadavg"), "1.25 0.50 0.10 1/100 4242\n");
        Files.writeString(proc.resolve("meminfo"), "MemTotal: 2048000 kB\nMemFree: 1 kB\nMemAvailable: 512000 kB\n");
        write(100, 800, 1_000, 50);
        figures = new SystemFigures(proc, proc);
    }

    private void write(long user, long idle, long received, long sent) throws IOException {
        Files.writeString(proc.resolve("stat"), "cpu  " + user + " 0 0 " + idle + " 0 0 0 0 0 0\ncpu0 1 2 3\n");
        Files.writeString(
                proc.resolve("net/dev"),
                "Inter-|   Receive\n face |bytes\n  eth0: " + received + " 1 0 0 0 0 0 0 " + sent
                        + " 1 0 0 0 0 0 0\n    lo:0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n");
    }

    @Test
    void readsMemoryAndLoad() throws IOException {
        assertThat(figures.read())
                .containsEntry("memory_used_percent", 75.0)
                .containsEntry("memory_available_mb", 500L)
                .containsEntry("load_1m", 1.25)
                .containsKey("disk_used_percent");
    }

    @Test
    void takesRatesBetweenTwoReadings() throws IOException {
        assertThat(figures.read()).doesNotContainKeys("cpu_percent", "network_in_bytes_per_second");
        write(130, 870, 5_000, 60);

        Map<String, Object> second = figures.read();

        assertThat(second).containsEntry("cpu_percent", 30.0);
        assertThat((Long) second.get("network_in_bytes_per_second")).isPositive();
    }
}
