// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import java.util.UUID;

/** The way to a device. */
public interface RpcLine {

    /**
     * Sends a request to the device.
     *
     * @param body JSON with {@code method} and {@code params}
     * @return whether the device was connected and had subscribed to requests
     */
    boolean sendRpc(UUID device, int requestId, String body);
}
