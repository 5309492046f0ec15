// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.Seldom;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxListener;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.edgegateway.thingsboard.internal.poison.QuarantineFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An outbox that is opened when it is first needed and, where that fails, again later. Thread-safe. */
final class ReopeningOutbox implements OutboxStore, AutoCloseable {

    static final Duration RETRY_DELAY = Duration.ofSeconds(5);
    private static final long QUARANTINE_BYTES = 4_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReopeningOutbox.class);

    private final Configured<StoreSettings> settings;
    private final InstantSource clock;
    private final OutboxListener listener;
    private final Quarantine quarantine;
    private final Seldom attempts;
    private Optional<Outbox> outbox = Optional.empty();
    private String fault = "";
    private boolean closed;

    ReopeningOutbox(Configured<StoreSettings> settings, InstantSource clock, OutboxListener listener) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
        this.attempts = new Seldom(RETRY_DELAY, clock);
        this.quarantine =
                new QuarantineFile(settings.valid().map(StoreSettings::folder).orElse(Path.of("")), QUARANTINE_BYTES);
    }

    @Override
    public synchronized Lane lane(Priority priority) throws IOException {
        return opened().lane(priority);
    }

    private Outbox opened() throws IOException {
        Outbox usable = outbox.isPresent() ? outbox.get() : open();
        outbox = Optional.of(usable);
        return usable;
    }

    private Outbox open() throws IOException {
        if (closed) {
            throw new IOException("the outbox is being restarted: publish again in a moment");
        }
        StoreSettings store = settings.valid().orElseThrow(() -> new IOException(settings.fault()));
        if (!attempts.mayNow()) {
            throw new IOException(fault);
        }
        try {
            Outbox opened = Outbox.open(store.folder(), store.outbox(), clock, listener);
            fault = "";
            return opened;
        } catch (IOException | RuntimeException e) {
            fault = "the outbox in " + store.folder() + " cannot be opened: " + Reason.of(e);
            LOG.error("Nothing can be stored, {}", fault);
            throw new IOException(fault, e);
        }
    }

    @Override
    public Optional<Path> folder() {
        return settings.valid().map(StoreSettings::folder);
    }

    @Override
    public Quarantine quarantine() {
        return quarantine;
    }

    /** Opens it, too: what waits from before a restart is of interest. */
    @Override
    public synchronized Optional<OutboxStatistics> statistics() {
        Outbox examined;
        try {
            examined = opened();
        } catch (IOException toldByDescribe) {
            return Optional.empty();
        }
        try {
            return Optional.of(examined.statistics());
        } catch (IOException e) {
            LOG.warn("The outbox cannot be examined: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized String describe() {
        String folder = settings.valid().map(store -> store.folder().toString()).orElse("not configured");
        String why = settings.valid().isPresent() ? fault : settings.fault();
        return why.isEmpty() ? folder : folder + ", unusable: " + why;
    }

    @Override
    public synchronized void close() {
        closed = true;
        outbox.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                LOG.warn("The outbox could not be closed cleanly: {}", e.getMessage());
            }
        });
        outbox = Optional.empty();
    }
}
