// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonElement;

/**
 * What the cloud asks for.
 *
 * @param device the child device that it is meant for; empty for the gateway itself
 * @param method its name
 * @param params of any JSON type; null in JSON where there are none
 */
public record RpcRequest(String device, String method, JsonElement params) {}
