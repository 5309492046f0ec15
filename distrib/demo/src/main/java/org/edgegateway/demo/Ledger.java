// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the gateway noted of its publications. */
final class Ledger {

    private static final Gson JSON = new Gson();

    private final Path folder;

    Ledger(Path folder) {
        this.folder = folder;
    }

    /** Everything published: id, {@code ts} and {@code values}. */
    List<JsonObject> published() throws DemoException {
        return lines("published.jsonl").stream()
                .map(line -> JSON.fromJson(line, JsonObject.class))
                .toList();
    }

    /**
     * When the first record of this run was published, milliseconds since the epoch.
     *
     * @param earlier how many records earlier runs published
     */
    Optional<Long> firstTime(int earlier) throws DemoException {
        return published().stream()
                .skip(earlier)
                .findFirst()
                .map(record -> record.get("ts").getAsLong());
    }

    /** The ids of what was acknowledged to the application. */
    Set<String> acknowledged() throws DemoException {
        return new HashSet<>(lines("acknowledged.txt"));
    }

    /** What the endpoint last said of itself. */
    Map<String, String> status() throws DemoException {
        Map<String, String> status = new LinkedHashMap<>();
        String text = String.join("", lines("status.json"));
        if (!text.isEmpty()) {
            JSON.fromJson(text, JsonObject.class)
                    .entrySet()
                    .forEach(
                            entry -> status.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return status;
    }

    private List<String> lines(String file) throws DemoException {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException | JsonSyntaxException e) {
            throw new DemoException("the ledger cannot be read: " + e.getMessage());
        }
    }
}
