// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.edgegateway.basics.Configured;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.poison.Quarantine;

/** The outbox and the archive of a connection as long as their settings stay what they are. Thread-safe. */
final class ConnectionStore implements OutboxStore, AutoCloseable {

    private final ReopeningOutbox outbox;
    private final Optional<ReopeningArchive> archive;

    ConnectionStore(Configured<StoreSettings> settings, String name) {
        outbox = new ReopeningOutbox(settings, InstantSource.system(), new OutboxEventLog(name));
        archive = settings.valid()
                .flatMap(valid -> valid.archive().map(kept -> new ReopeningArchive(valid.folder(), kept, name)));
    }

    @Override
    public Lane lane(Priority priority) throws IOException {
        return outbox.lane(priority);
    }

    @Override
    public Optional<Path> folder() {
        return outbox.folder();
    }

    @Override
    public Optional<ArchiveStore> archive() {
        return archive.map(kept -> kept);
    }

    @Override
    public Quarantine quarantine() {
        return outbox.quarantine();
    }

    @Override
    public Optional<OutboxStatistics> statistics() {
        return outbox.statistics();
    }

    @Override
    public String describe() {
        return outbox.describe();
    }

    @Override
    public void close() {
        archive.ifPresent(ReopeningArchive::close);
        outbox.close();
    }
}
