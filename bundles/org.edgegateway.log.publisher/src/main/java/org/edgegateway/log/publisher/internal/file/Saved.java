// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of files that are not open, as they were read before a restart, or are gone: each reading is gone on with once. */
final class Saved {

    private static final int MOST = 100;

    private final Set<String> patterns = new HashSet<>();
    private final List<Reading> readings = new ArrayList<>();

    /** @param json what {@link #toJson} made */
    Saved(JsonObject json) {
        array(json, "patterns").forEach(pattern -> patterns.add(pattern.getAsString()));
        array(json, "files").forEach(file -> Reading.of(file).ifPresent(readings::add));
    }

    private static JsonArray array(JsonObject json, String key) {
        JsonElement value = json.get(key);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    /** @param open readings of the files that are open now */
    JsonObject toJson(Collection<Reading> open) {
        JsonArray files = new JsonArray();
        readings.forEach(reading -> files.add(reading.toJson()));
        open.forEach(reading -> files.add(reading.toJson()));
        JsonArray known = new JsonArray();
        patterns.stream().sorted().forEach(known::add);
        JsonObject json = new JsonObject();
        json.add("patterns", known);
        json.add("files", files);
        return json;
    }

    /** Whether files of the pattern have been looked for before. */
    boolean knows(FilePattern pattern) {
        return patterns.contains(pattern.toString());
    }

    /** From now on these are the known patterns. */
    void know(List<FilePattern> all) {
        patterns.clear();
        all.forEach(pattern -> patterns.add(pattern.toString()));
    }

    /** The reading of a file, under whatever name, that is to be gone on with. */
    Optional<Reading> take(String key, FileChannel file) throws IOException {
        for (Reading reading : readings) {
            boolean same = reading.key().equals(key) || reading.print().tells();
            if (same && reading.print().isOf(file)) {
                readings.remove(reading);
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** Keeps the reading of a file that is gone, as it may come back; forgets the oldest one where there are too many. */
    void add(Reading reading) {
        readings.add(reading);
        if (readings.size() > MOST) {
            readings.remove(0);
        }
    }

    /** The readings not yet gone on with. */
    List<Reading> rest() {
        return List.copyOf(readings);
    }

    void remove(Reading reading) {
        readings.remove(reading);
    }
}
