// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the attributes in their file, writing at most once in {@link #DELAY}. Thread-safe. */
public final class SavedAttributes implements AutoCloseable {

    static final Duration DELAY = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SavedAttributes.class);

    private final Optional<AttributesFile> file;
    private final ScheduledExecutorService timer;
    private Optional<Supplier<JsonObject>> unwritten = Optional.empty();

    /** @param folder where the file is; empty when there is none to be had, and nothing outlives a restart */
    public SavedAttributes(Optional<Path> folder, ScheduledExecutorService timer) {
        this.file = folder.map(AttributesFile::new);
        this.timer = timer;
    }

    JsonObject read(String device) {
        return file.map(saved -> saved.read(device)).orElseGet(JsonObject::new);
    }

    /** Says that there is something to write, soon. */
    synchronized void changed(Supplier<JsonObject> everything) {
        boolean pending = unwritten.isPresent();
        unwritten = Optional.of(everything);
        if (!pending) {
            try {
                timer.schedule(this::write, DELAY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                LOG.debug("Written when closing");
            }
        }
    }

    private void write() {
        Optional<Supplier<JsonObject>> everything;
        synchronized (this) {
            everything = unwritten;
            unwritten = Optional.empty();
        }
        everything.ifPresent(all -> file.ifPresent(saved -> saved.write(all.get())));
    }

    @Override
    public void close() {
        write();
    }
}
