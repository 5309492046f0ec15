// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.log.publisher.internal.line.Line;

/** Watched files of one pattern, on a clock that the test moves, with what they gave out. */
final class FilesUnderTest {

    private final List<Line> lines = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final List<FilePattern> patterns;
    private WatchedFiles files;

    FilesUnderTest(Path folder, String pattern) {
        patterns = FilePattern.of(folder + "/" + pattern);
        files = open(new JsonObject());
    }

    private WatchedFiles open(JsonObject positions) {
        return new WatchedFiles(patterns, positions, () -> Instant.ofEpochMilli(77), nanos::get);
    }

    /** Reads until there is no more, then searches for files, then reads those. */
    FilesUnderTest poll() {
        for (int i = 0; i < 2; i++) {
            while (files.read(this::take)) {
                continue;
            }
            nanos.addAndGet(Duration.ofMillis(1_001).toNanos());
        }
        while (files.read(this::take)) {
            continue;
        }
        return this;
    }

    private boolean take(Line line) {
        lines.add(line);
        line.origin().done(line);
        return true;
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Ends, as a restart of the gateway does. */
    JsonObject stop() throws IOException {
        JsonObject positions = files.positions();
        files.close();
        return positions;
    }

    void start(JsonObject positions) {
        files = open(positions);
    }

    void restart() throws IOException {
        start(stop());
    }

    WatchedFiles files() {
        return files;
    }

    List<Line> lines() {
        return lines;
    }

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }
}
