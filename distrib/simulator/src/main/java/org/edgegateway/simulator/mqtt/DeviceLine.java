// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;

/** The way to one connected device: its own session, or that of its gateway. Runs on the event loop. */
interface DeviceLine {

    /**
     * Tells the device of shared attributes, if it listens.
     *
     * @param update the attributes set, or {@code {"deleted":[..]}}
     */
    void announceAttributes(JsonObject update);

    /**
     * Sends a request to the device, if it listens.
     *
     * @param delivered run once the message is acknowledged, or at once if it never will be
     * @return whether it listens
     */
    boolean sendRpc(int requestId, JsonObject request, Runnable delivered);
}
