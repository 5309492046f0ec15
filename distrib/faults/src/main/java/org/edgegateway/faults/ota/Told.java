// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edgegateway.cloud.api.UpdateKind;

/** What a gateway has told, as the server then has it: one value for each time, in the order of times. */
final class Told {

    private Told() {}

    static List<String> states(Path ledger, UpdateKind kind) throws IOException {
        if (Files.notExists(ledger)) {
            return List.of();
        }
        String key = (kind == UpdateKind.SOFTWARE ? "sw" : "fw") + "_state";
        Map<Long, String> states = new TreeMap<>();
        for (String line : Files.readAllLines(ledger)) {
            int blank = line.indexOf(' ');
            JsonObject values =
                    JsonParser.parseString(line.substring(blank + 1)).getAsJsonObject();
            if (values.has(key)) {
                states.merge(
                        Long.valueOf(line.substring(0, blank)),
                        values.get(key).getAsString(),
                        (first, second) -> first.equals(second) ? first : first + " and " + second);
            }
        }
        return List.copyOf(states.values());
    }
}
