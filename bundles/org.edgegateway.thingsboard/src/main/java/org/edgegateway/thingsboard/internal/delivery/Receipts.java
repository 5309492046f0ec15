// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import org.edgegateway.basics.Reason;
import org.edgegateway.thingsboard.internal.poison.Suspect;
import org.edgegateway.thingsboard.internal.poison.Suspicion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes in the outbox what the server has, and tells who waits for it. Confined to the sender's thread. */
final class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final Selection selection;
    private final Suspicion suspicion;
    private final Deliveries deliveries;

    Receipts(Selection selection, Suspicion suspicion, Deliveries deliveries) {
        this.selection = selection;
        this.suspicion = suspicion;
        this.deliveries = deliveries;
    }

    /** A message of the cargo is delivered; with the last one, its records are. */
    void delivered(Cargo cargo) {
        if (cargo.acknowledge()) {
            cargo.records().ifPresent(this::delivered);
        }
    }

    private void delivered(Suspect records) {
        suspicion.delivered(records);
        deliveries.delivering(records.lane(), records.first(), records.last());
        try {
            selection.feed(records.lane()).acknowledge(records.first(), records.last());
        } catch (IOException e) {
            LOG.warn("A delivery could not be noted on disk, it may be repeated after a restart: {}", Reason.of(e));
        }
        deliveries.delivered(records.lane(), records.first(), records.last());
    }
}
