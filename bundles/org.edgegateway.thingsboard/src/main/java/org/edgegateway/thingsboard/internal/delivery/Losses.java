// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.thingsboard.internal.poison.Suspect;
import org.edgegateway.thingsboard.internal.poison.Suspicion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was in flight when the link ended: it is sent again, and tells who made the server close the link. Confined to the
 * sender's thread.
 */
final class Losses {

    private static final Logger LOG = LoggerFactory.getLogger(Losses.class);

    private final Selection selection;
    private final Suspicion suspicion;
    private final List<Suspect> lost = new ArrayList<>();

    Losses(Selection selection, Suspicion suspicion) {
        this.selection = selection;
        this.suspicion = suspicion;
    }

    /** A message of the cargo was in flight. */
    void add(Cargo cargo) {
        cargo.rewind();
        cargo.records().ifPresent(lost::add);
    }

    /** Whether records were in flight at an end that was not judged yet. */
    boolean isEmpty() {
        return lost.isEmpty();
    }

    /** All that was in flight is known: a record that is proven guilty goes into quarantine. */
    void judge() {
        Optional<Suspect> guilty = suspicion.linkLost(List.copyOf(lost));
        lost.clear();
        guilty.ifPresent(this::park);
    }

    private void park(Suspect guilty) {
        try {
            LaneFeed feed = selection.feed(guilty.lane());
            Optional<OutboxRecord> record = feed.find(guilty.first());
            if (record.isPresent()) {
                feed.park(record.get(), "the server closed the connection each time it was sent, and only then");
            }
            suspicion.gone();
        } catch (IOException e) {
            LOG.warn("A record that the server does not take cannot be put into quarantine yet: {}", Reason.of(e));
        }
    }
}
