// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** Calls the cloud. Registered by each connection with its {@code kura.service.pid}; may be used from any thread. */
@ProviderType
public interface RpcCalls {

    /**
     * Calls a method of the cloud. Clouds do not answer methods that they do not know.
     *
     * @param timeout how long to wait for the answer
     * @return completes in any case: with the answer, or with why there is none
     */
    CompletionStage<RpcResult> call(String method, JsonElement params, Duration timeout);
}
