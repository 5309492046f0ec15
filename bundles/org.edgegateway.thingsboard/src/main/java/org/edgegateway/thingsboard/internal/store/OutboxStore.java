// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.poison.Quarantine;

/** The outbox of a connection, which may be unusable for a while: its disk may be missing. */
public interface OutboxStore {

    /** @throws IOException when the outbox cannot be used now; the message says why. Asking again tries again */
    Lane lane(Priority priority) throws IOException;

    /** Where records go that cannot be delivered. */
    Quarantine quarantine();

    /** Where the connection keeps its files; empty when its settings are wrong. */
    Optional<Path> folder();

    /** Where delivered telemetry is kept; empty where the settings want none. */
    default Optional<ArchiveStore> archive() {
        return Optional.empty();
    }

    /** What the lanes hold; empty while the outbox cannot be used. */
    Optional<OutboxStatistics> statistics();

    /** Where the records are and whether that works, for the Status page. */
    String describe();
}
