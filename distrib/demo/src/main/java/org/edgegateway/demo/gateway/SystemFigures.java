// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.gateway;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the machine's real figures from Linux's {@code /proc} and the file system. Rates are taken between two calls,
 * so the first call has none. Not thread-safe.
 */
final class SystemFigures {

    private final Path proc;
    private final Path disk;
    private long cpuTotal;
    private long cpuIdle;
    private long received;
    private long sent;
    private long nanos;

    /**
     * Prepares reading.
     *
     * @param proc where {@code /proc} is mounted
     * @param disk any file on the disk to look at
     */
    SystemFigures(Path proc, Path disk) {
        this.proc = proc;
        this.disk = disk;
    }

    /** The figures of this moment by name; the names end in their units. */
    Map<String, Object> read() throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        readCpu(figures);
        readMemory(figures);
        FileStore store = Files.getFileStore(disk);
        figures.put(
                "disk_used_percent", percent(store.getTotalSpace() - store.getUsableSpace(), store.getTotalSpace()));
        readNetwork(figures);
        return figures;
    }

    private void readCpu(Map<String, Object> figures) throws IOException {
        String[] ticks = Files.readAllLines(proc.resolve("stat")).get(0).split("\\s+");
        long total = 0;
        for (int i = 1; i < ticks.length && i <= 8; i++) {
            total += Long.parseLong(ticks[i]);
        }
        long idle = Long.parseLong(ticks[4]) + Long.parseLong(ticks[5]);
        if (cpuTotal > 0) {
            figures.put("cpu_percent", percent(total - cpuTotal - (idle - cpuIdle), total - cpuTotal));
        }
        cpuTotal = total;
        cpuIdle = idle;
        figures.put(
                "load_1m",
                Double.valueOf(Files.readString(proc.resolve("loadavg")).split(" ")[0]));
    }

    private void readMemory(Map<String, Object> figures) throws IOException {
        long total = 0;
        long available = 0;
        for (String line : Files.readAllLines(proc.resolve("meminfo"))) {
            String[] parts = line.split("\\s+");
            if (parts[0].equals("MemTotal:")) {
                total = Long.parseLong(parts[1]);
            } else if (parts[0].equals("MemAvailable:")) {
                available = Long.parseLong(parts[1]);
            }
        }
        figures.put("memory_used_percent", percent(total - available, total));
        figures.put("memory_available_mb", available / 1024);
    }

    private void readNetwork(Map<String, Object> figures) throws IOException {
        long in = 0;
        long out = 0;
        List<String> lines = Files.readAllLines(proc.resolve("net/dev"));
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.substring(line.indexOf(':') + 1).strip().split("\\s+");
            in += Long.parseLong(parts[0]);
            out += Long.parseLong(parts[8]);
        }
        long now = System.nanoTime();
        if (nanos != 0) {
            double seconds = (now - nanos) / 1e9;
            figures.put("network_in_bytes_per_second", Math.round((in - received) / seconds));
            figures.put("network_out_bytes_per_second", Math.round((out - sent) / seconds));
        }
        received = in;
        sent = out;
        nanos = now;
    }

    private static double percent(long part, long whole) {
        return whole <= 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }
}
