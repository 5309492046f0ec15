// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers RPC from the cloud. Register it as a service with the properties below; every connection finds it, or the one
 * that it names.
 *
 * <p>Called on a thread that it may keep up to its time limit, after which it is interrupted and the cloud is told so. A
 * request that the cloud repeats because it missed the answer is not handled twice: the answer is repeated.
 */
@ConsumerType
@FunctionalInterface
public interface RpcHandler {

    /** Service property, {@code String+}: the methods that the handler answers. */
    String METHODS = "rpc.methods";

    /** Service property, {@code Integer}, optional: the time limit in seconds, 1 to 3,600; 10 where it is missing. */
    String TIMEOUT_SECONDS = "rpc.timeout.seconds";

    /**
     * Service property, {@code Boolean}, optional: whether the handler answers requests to child devices too, which
     * {@link RpcRequest#device()} then names. False where it is missing.
     */
    String FOR_CHILD_DEVICES = "rpc.for.child.devices";

    /** Service property, {@code String}, optional: the {@code kura.service.pid} of the one connection it is for. */
    String CONNECTION = "rpc.connection";

    /**
     * Handles a request.
     *
     * @throws IllegalArgumentException when the parameters are wrong; the message is for the caller
     * @throws Exception when it failed; the caller is told the message
     */
    RpcAnswer handle(RpcRequest request) throws Exception;
}
