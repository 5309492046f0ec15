// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.edgegateway.cloud.api.UpdateKind;

/** What a gateway has told, as the server then has it: one value for each time, in the order of times. */
final class Told {

    private Told() {}

    static List<String> states(Path ledger, UpdateKind kind) throws IOException {
        if (Files.notExists(ledger)) {
            return List.of();
        }
        String key = key(kind);
        Map<Long, String> states = new TreeMap<>();
        for (Line line : lines(ledger)) {
            if (line.values.has(key)) {
                states.merge(
                        line.time,
                        line.values.get(key).getAsString(),
                        (first, second) -> first.equals(second) ? first : first + " and " + second);
            }
        }
        return List.copyOf(states.values());
    }

    /**
     * How often a state was handed over for delivery once more, with the same time, because the process was killed before it
     * could note that it had done so. The server then has it once.
     */
    static int again(Path ledger, UpdateKind kind) throws IOException {
        String key = key(kind);
        List<Line> states =
                lines(ledger).stream().filter(line -> line.values.has(key)).toList();
        return states.size() - Set.copyOf(states).size();
    }

    private record Line(long time, JsonObject values) {}

    private static List<Line> lines(Path ledger) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(ledger)) {
            int blank = line.indexOf(' ');
            JsonObject values =
                    JsonParser.parseString(line.substring(blank + 1)).getAsJsonObject();
            lines.add(new Line(Long.parseLong(line.substring(0, blank)), values));
        }
        return lines;
    }

    private static String key(UpdateKind kind) {
        return (kind == UpdateKind.SOFTWARE ? "sw" : "fw") + "_state";
    }
}
