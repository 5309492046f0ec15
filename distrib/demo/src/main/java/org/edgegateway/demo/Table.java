// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The live table: one row a second, the headings again every 20 rows. For any thread. */
final class Table {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String FORMAT = "%-8s %6s %6s %7s %10s %10s %10s %8s  %s%n";
    private static final int ROWS_PER_HEADING = 20;

    private final PrintStream out;
    private final String counted;
    private int rows;

    /** @param counted what the last but one column counts: stored or acknowledged records */
    Table(PrintStream out, String counted) {
        this.out = out;
        this.counted = counted;
    }

    synchronized void row(long time, JsonObject values, int published, int arrived, String state) {
        if (rows++ % ROWS_PER_HEADING == 0) {
            out.printf(FORMAT, "time", "cpu %", "mem %", "disk %", "in B/s", "out B/s", "published", counted, "state");
        }
        out.printf(
                FORMAT,
                TIME.format(Instant.ofEpochMilli(time)),
                text(values, "cpu_percent"),
                text(values, "memory_used_percent"),
                text(values, "disk_used_percent"),
                text(values, "network_in_bytes_per_second"),
                text(values, "network_out_bytes_per_second"),
                published,
                arrived,
                state);
        out.flush();
    }

    synchronized void note(String line) {
        out.println("-- " + line);
        out.flush();
    }

    private static String text(JsonObject values, String key) {
        return values.has(key) ? String.format(Locale.ROOT, "%s", values.get(key)) : "-";
    }
}
