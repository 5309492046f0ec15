// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

/** A call that is not over, told of what happens to it. Runs on the event loop. */
interface PendingCall {

    RpcRequest request();

    /** It was written to the device, perhaps once more. */
    void sent();

    /** The device has acknowledged the message. */
    void delivered();

    void answered(String payload);

    /** The time was over. */
    void expired();

    /** Whether it needs to be sent no more and waits for nothing. */
    boolean isOver();
}
