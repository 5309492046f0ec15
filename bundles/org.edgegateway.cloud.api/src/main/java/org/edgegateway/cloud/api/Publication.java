// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.util.List;

/** What became of a record handed to {@link Telemetry#publish}. */
public sealed interface Publication {

    /**
     * Stored; delivery will be announced under this id.
     *
     * @param id unique within the connection, also across restarts
     * @param refused values that were left out because the cloud would not take them; usually empty
     */
    record Accepted(String id, List<Refusal> refused) implements Publication {}

    /**
     * Nothing was stored, because nothing in the record can be delivered. Publishing it again is of no use.
     *
     * @param refused why, value by value
     */
    record Refused(List<Refusal> refused) implements Publication {}

    /**
     * Nothing was stored, because storing failed: the disk is full, say. Publishing it again later may work.
     *
     * @param reason one line for a person
     */
    record NotStored(String reason) implements Publication {}
}
