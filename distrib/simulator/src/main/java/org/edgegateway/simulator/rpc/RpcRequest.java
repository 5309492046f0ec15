// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import com.google.gson.JsonObject;
import java.time.Duration;

/**
 * What a device is called with.
 *
 * @param body {@code method} and {@code params}
 * @param oneWay whether no answer is expected
 * @param timeout after which the call is over
 */
public record RpcRequest(JsonObject body, boolean oneWay, Duration timeout) {}
