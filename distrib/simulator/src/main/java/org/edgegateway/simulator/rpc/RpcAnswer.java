// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

/** How a call to a device ended. */
public sealed interface RpcAnswer {

    /** The device answered, with whatever it wrote. */
    record Answered(String payload) implements RpcAnswer {}

    /** A call without answer was handed to the device. */
    record Sent() implements RpcAnswer {}

    /** The time was over before the device was reached or had answered. */
    record TimedOut() implements RpcAnswer {}
}
