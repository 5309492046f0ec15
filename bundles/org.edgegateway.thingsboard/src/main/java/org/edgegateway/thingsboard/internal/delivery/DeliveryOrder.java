// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** What leaves first when records piled up during an outage. */
public enum DeliveryOrder {
    /** The oldest, always. */
    STRICT,
    /** What is new; the pile follows with a share of the link. Never for the control lane. */
    LIVE_FIRST
}
