// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.poison;

import java.io.IOException;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;

/** Keeps records that cannot be delivered, for a person to look at. */
public interface Quarantine {

    /**
     * Keeps a record.
     *
     * @param reason one line for a person
     * @throws IOException when it could not be kept; then it must not be taken from the outbox
     */
    void park(Priority lane, OutboxRecord record, String reason) throws IOException;

    /** How many were parked since the start. */
    long parked();
}
