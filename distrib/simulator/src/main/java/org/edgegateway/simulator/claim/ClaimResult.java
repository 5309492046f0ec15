// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.claim;

/** What became of a customer's claim. The names are those of ThingsBoard's REST API. */
public enum ClaimResult {
    SUCCESS,
    /** The device has not asked for it, the key is wrong, or its time is over. */
    FAILURE,
    /** The device belongs to a customer already. */
    CLAIMED
}
