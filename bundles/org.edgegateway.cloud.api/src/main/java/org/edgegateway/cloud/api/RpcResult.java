// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonElement;

/** What came of a call of the cloud. */
public sealed interface RpcResult {

    /**
     * The cloud's answer.
     *
     * @param value of any JSON type
     */
    record Answered(JsonElement value) implements RpcResult {}

    /**
     * There is no answer.
     *
     * @param reason one line for a person
     */
    record Failed(String reason) implements RpcResult {}
}
