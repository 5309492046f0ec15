// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.edgegateway.log.publisher.internal.line.LineSink;

/**
 * The files of some patterns, each line read once: whether files grow, are rotated by renaming or by copying, emptied,
 * deleted, or come later. On the publisher's thread only.
 *
 * <p>Files that are there when their pattern is used for the first time are read from their end on, those that come later
 * from their beginning. What cannot be read is tried again.
 */
public final class WatchedFiles implements AutoCloseable {

    private static final int MOST_FILES = 200;
    private static final int BUFFER = 65_536;
    private static final int BUFFERS_PER_ROUND = 16;
    private static final long SEARCH = Duration.ofSeconds(1).toNanos();

    private final List<FilePattern> patterns;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Saved saved;
    private final Unreadable unreadable = new Unreadable();
    private final Map<String, WatchedFile> files = new LinkedHashMap<>();
    private final Leaving leaving;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private boolean searchedBefore;
    private long searched;
    private long pause = SEARCH;

    /** @param positions what {@link #positions} returned before the restart */
    public WatchedFiles(List<FilePattern> patterns, JsonObject positions, InstantSource clock, LongSupplier nanos) {
        this.patterns = patterns;
        this.clock = clock;
        this.nanos = nanos;
        this.saved = new Saved(positions);
        this.leaving = new Leaving(nanos);
    }

    /** How far each file was read. */
    public JsonObject positions() {
        return saved.toJson(all().stream().map(WatchedFile::reading).toList());
    }

    /** Reads what is new, of each file up to a megabyte; true when there is more. */
    public boolean read(LineSink sink) {
        if (!searchedBefore) {
            search();
        }
        boolean more = false;
        for (WatchedFile file : all()) {
            more |= read(file, sink);
        }
        try {
            leaving.letGo(clock.millis(), sink).forEach(saved::add);
        } catch (IOException e) {
            unreadable.tell("a file that was rotated", e);
        }
        return searchIfDue() || more;
    }

    /** After reading, so that a copy of a file has nothing that was not read of the file itself. */
    private boolean searchIfDue() {
        boolean due = nanos.getAsLong() - searched >= pause;
        if (due) {
            search();
        }
        return due;
    }

    /** Those that were renamed come first, as their lines did. */
    private List<WatchedFile> all() {
        List<WatchedFile> all = new ArrayList<>(leaving.files());
        all.addAll(files.values());
        return all;
    }

    /** Reads on; true when there is more. */
    private boolean read(WatchedFile file, LineSink sink) {
        try {
            if (file.isReplaced()) {
                replaced(file);
                return true;
            }
            for (int i = 0; i < BUFFERS_PER_ROUND && file.hasMore(); i++) {
                leaving.touched(file);
                if (!file.readOn(buffer, clock.millis(), sink)) {
                    return false;
                }
            }
            return file.hasMore();
        } catch (IOException e) {
            unreadable.tell(file.name(), e);
            return false;
        }
    }

    /** What was not yet read of a file that was copied and then emptied is in the copy. */
    private void replaced(WatchedFile file) throws IOException {
        Path copy = Copies.find(file.readSoFar(), openKeys()).orElse(null);
        if (copy != null) {
            leaving.add(WatchedFile.open(copy, channel -> file.lineStart()));
        }
        file.restart();
    }

    private Set<String> openKeys() {
        Set<String> keys = new HashSet<>(files.keySet());
        leaving.files().forEach(file -> keys.add(file.key()));
        return keys;
    }

    /** Takes a twentieth of the time at most, however many files there are. */
    private void search() {
        long begin = nanos.getAsLong();
        Set<String> found = new HashSet<>();
        for (FilePattern pattern : patterns) {
            boolean known = searchedBefore || saved.knows(pattern);
            try {
                for (Path path : pattern.find()) {
                    watch(path, known, found);
                }
            } catch (IOException e) {
                unreadable.tell(pattern.toString(), e);
            }
        }
        saved.know(patterns);
        files.values().stream().filter(file -> !found.contains(file.key())).forEach(leaving::add);
        files.keySet().retainAll(found);
        if (!searchedBefore) {
            saved.rest().stream().filter(this::isWanted).forEach(this::readRest);
        }
        searched = nanos.getAsLong();
        pause = Math.max(SEARCH, 20 * (searched - begin));
        searchedBefore = true;
    }

    private void watch(Path path, boolean knownPattern, Set<String> found) {
        try {
            String key = WatchedFile.key(path);
            found.add(key);
            leaving.remove(key).ifPresent(back -> files.put(key, back));
            WatchedFile open = files.get(key);
            if (open != null) {
                open.renamed(path);
            } else if (files.size() >= MOST_FILES) {
                unreadable.tell(path.toString(), new IOException("there are more than " + MOST_FILES + " files"));
            } else {
                files.put(key, WatchedFile.open(path, channel -> start(key, channel, knownPattern)));
            }
        } catch (IOException e) {
            unreadable.tell(path.toString(), e);
        }
    }

    private long start(String key, FileChannel file, boolean knownPattern) throws IOException {
        for (WatchedFile other : all()) {
            Print read = other.readSoFar().print();
            if (read.tells() && read.isOf(file)) {
                return other.isReplaced() ? other.lineStart() : Math.min(read.position(), file.size());
            }
        }
        return saved.take(key, file).map(reading -> reading.print().position()).orElse(knownPattern ? 0L : file.size());
    }

    private boolean isWanted(Reading reading) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(Path.of(reading.path())));
    }

    /** Reads the rest of a file that was renamed, or copied and emptied, while nobody was looking. */
    private void readRest(Reading reading) {
        Copies.find(reading, openKeys()).ifPresent(path -> {
            try {
                leaving.add(WatchedFile.open(path, channel -> reading.print().position()));
                saved.remove(reading);
            } catch (IOException e) {
                unreadable.tell(path.toString(), e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (WatchedFile file : all()) {
            file.close();
        }
    }
}
