// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

/** How far a persistent call has come. The names are those of ThingsBoard's REST API. */
public enum RpcStatus {
    /** Waits for the device to listen. */
    QUEUED,
    /** Written to the device, not acknowledged by it. */
    SENT,
    /** Acknowledged by the device; the end of a one-way call. */
    DELIVERED,
    /** Answered by the device. */
    SUCCESSFUL,
    /** The time was over before that. */
    EXPIRED
}
