// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/** What happens to a record for which a lane has no room. */
public enum Overflow {
    /** The oldest records make room for it; each one is counted as dropped. */
    DROP_OLDEST,
    /** It is refused with an {@link OutboxFullException} and counted as rejected. */
    REJECT_NEWEST
}
