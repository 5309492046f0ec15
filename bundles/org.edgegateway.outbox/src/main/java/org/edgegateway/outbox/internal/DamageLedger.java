// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import org.edgegateway.outbox.DropReason;

/** Gives up what is unreadable: it is reported, its segment is marked, its records do not wait any more. */
final class DamageLedger implements SegmentReader.DamageSink {

    private final LaneParts parts;

    DamageLedger(LaneParts parts) {
        this.parts = parts;
    }

    @Override
    public void damaged(Segment segment, String problem) {
        if (!segment.isDamaged()) {
            parts.events().damaged(segment.fileName(), problem);
            parts.folder().markDamaged(segment);
        }
    }

    @Override
    public void lost(Segment segment, long first, long last) throws IOException {
        damaged(segment, "records " + first + " to " + last + " are missing");
        parts.events().dropped(DropReason.DAMAGE, parts.backlog().acknowledge(first, last));
        parts.ackLog().add(first, last);
    }
}
