// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import com.google.gson.JsonObject;
import java.util.UUID;

/** The way to a device. */
public interface RpcLine {

    /**
     * Sends a request to the device.
     *
     * @param request {@code method} and {@code params}
     * @param delivered run once the device has acknowledged the message, or at once if it never will
     * @return whether the device was connected and had subscribed to requests
     */
    boolean sendRpc(UUID device, int requestId, JsonObject request, Runnable delivered);
}
