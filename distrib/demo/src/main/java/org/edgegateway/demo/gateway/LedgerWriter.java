// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.gateway;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notes on disk what was published and what was acknowledged, so that it can be compared with what the server stored,
 * even after this process was killed.
 */
final class LedgerWriter {

    private static final Gson JSON = new Gson();

    private final Path folder;

    LedgerWriter(Path folder) {
        this.folder = folder;
    }

    void published(String id, long time, Map<String, Object> values) throws IOException {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("ts", time);
        entry.put("values", values);
        append("published.jsonl", JSON.toJson(entry));
    }

    /**
     * When the first record of this run was published, in this process or in one before it.
     *
     * @param earlier how many records earlier runs published
     */
    Optional<Long> firstTime(long earlier) throws IOException {
        Path file = folder.resolve("published.jsonl");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(earlier)
                    .findFirst()
                    .map(line -> JSON.fromJson(line, JsonObject.class).get("ts").getAsLong());
        }
    }

    void acknowledged(String id) throws IOException {
        append("acknowledged.txt", id);
    }

    void status(Map<String, String> info) throws IOException {
        Path draft = folder.resolve("status.json.new");
        Files.writeString(draft, JSON.toJson(info));
        Files.move(draft, folder.resolve("status.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
