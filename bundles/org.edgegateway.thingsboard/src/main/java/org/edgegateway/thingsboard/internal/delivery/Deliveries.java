// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import org.edgegateway.outbox.Priority;

/** Hears what became of records. */
@FunctionalInterface
public interface Deliveries {

    /** The server has taken over these records, which leave the lane when this returns: the last chance to read them. */
    default void delivering(Priority lane, long first, long last) {}

    /** The server has taken over the records of a lane from first to last. */
    void delivered(Priority lane, long first, long last);
}
