// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonObject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command that the cloud may give by RPC, if the gateway's settings allow it. Register it as a service with the
 * properties below.
 */
@ConsumerType
@FunctionalInterface
public interface Command {

    /** Service property, {@code String}: the RPC method that runs it. */
    String NAME = "command.name";

    /** Service property, {@code String}: one sentence for a person that says what it does and which parameters it takes. */
    String DESCRIPTION = "command.description";

    /** Service property, {@code Integer}, optional: the time limit in seconds, 1 to 3,600; 10 where it is missing. */
    String TIMEOUT_SECONDS = "command.timeout.seconds";

    /**
     * Runs it, on a thread that it may keep up to its time limit, after which it is interrupted.
     *
     * @param params its parameters; empty when there are none
     * @return what the cloud is told, and what to do afterwards
     * @throws IllegalArgumentException when the parameters are wrong; the message is for the caller
     * @throws Exception when it failed; the caller is told the message
     */
    RpcAnswer run(JsonObject params) throws Exception;
}
