// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.Configured;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxListener;
import org.edgegateway.outbox.Priority;

/** The archive of a connection: an outbox of its own, within the folder of the other, of which only one lane is used. */
final class ReopeningArchive implements ArchiveStore, AutoCloseable {

    private static final String FOLDER = "archive";
    private static final Set<DropReason> BOUNDS = Set.of(DropReason.AGE, DropReason.CAPACITY);

    private final Path folder;
    private final int sharePercent;
    private final ReopeningOutbox outbox;

    /** @param name the connection's, for the log */
    ReopeningArchive(Path outboxFolder, ArchiveSettings settings, String name) {
        folder = outboxFolder.resolve(FOLDER);
        sharePercent = settings.sharePercent();
        StoreSettings store = new StoreSettings(folder, settings.outbox(), Optional.empty());
        outbox = new ReopeningOutbox(
                new Configured<>(Optional.of(store), ""),
                InstantSource.system(),
                unusual(new OutboxEventLog(name + " archive")));
    }

    /** An archive forgets its oldest records day by day; that is not worth a line in the log. */
    private static OutboxListener unusual(OutboxListener log) {
        return event -> {
            if (!(event instanceof OutboxEvent.Dropped dropped) || !BOUNDS.contains(dropped.reason())) {
                log.onEvent(event);
            }
        };
    }

    @Override
    public Lane lane() throws IOException {
        return outbox.lane(Priority.TELEMETRY);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public int sharePercent() {
        return sharePercent;
    }

    @Override
    public void close() {
        outbox.close();
    }
}
