// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a run counted, by name, in the order it was put. Not thread-safe. */
final class Figures {

    private final Map<String, Long> values = new LinkedHashMap<>();
    private boolean good = true;

    void put(String name, long value) {
        values.put(name, value);
    }

    /** Puts a figure that is a fault when above zero. */
    void none(String name, long value) {
        put(name, value);
        good &= value <= 0;
    }

    /** Puts a figure that is a fault when above a limit. */
    void atMost(String name, long value, long limit) {
        put(name, value);
        good &= value <= limit;
    }

    /** Whether no figure is a fault. */
    boolean good() {
        return good;
    }

    void print(PrintStream out) {
        values.forEach((name, value) -> out.printf("%-36s %12d%n", name, value));
    }

    /** Writes one flat JSON object. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(values) + "\n");
    }
}
