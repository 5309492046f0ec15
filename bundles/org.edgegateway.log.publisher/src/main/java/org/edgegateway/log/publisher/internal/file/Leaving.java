// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.edgegateway.log.publisher.internal.line.LineSink;

/**
 * Files that no pattern leads to any more, as they were renamed, copied or deleted. Who writes them may go on doing so for
 * a while: they are let go when they have not grown for a minute.
 */
final class Leaving {

    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final Map<String, WatchedFile> files = new LinkedHashMap<>();
    private final Map<String, Long> readAt = new HashMap<>();

    Leaving(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void add(WatchedFile file) {
        files.put(file.key(), file);
        touched(file);
    }

    /** Says that something was read of a file, which may be one of these. */
    void touched(WatchedFile file) {
        if (files.containsKey(file.key())) {
            readAt.put(file.key(), nanos.getAsLong());
        }
    }

    /** Gives a file back that some pattern leads to again. */
    Optional<WatchedFile> remove(String key) {
        readAt.remove(key);
        return Optional.ofNullable(files.remove(key));
    }

    Collection<WatchedFile> files() {
        return files.values();
    }

    /** Lets those go of which nothing more is to be expected; tells how far they were read. */
    List<Reading> letGo(long now, LineSink sink) throws IOException {
        List<Reading> gone = new ArrayList<>();
        for (WatchedFile file : List.copyOf(files.values())) {
            long last = readAt.getOrDefault(file.key(), 0L);
            if (nanos.getAsLong() - last >= PATIENCE) {
                remove(file.key());
                file.finish(now, sink);
                gone.add(file.readSoFar());
                file.close();
            }
        }
        return gone;
    }
}
