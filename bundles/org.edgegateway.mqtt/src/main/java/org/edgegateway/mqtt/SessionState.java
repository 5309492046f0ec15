// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.Instant;

/**
 * Where a session is.
 *
 * <pre>
 *             connect()
 *  Stopped ---------------> Connecting ---- ok, hooks done ----> Connected
 *     ^                      ^      |                                |
 *     |                 time |      | failed                         | link lost
 *     |                      |      v                                |
 *     +---- disconnect() --- Waiting <-------------------------------+
 * </pre>
 */
public sealed interface SessionState {

    /** Not started, or stopped by {@link MqttSession#disconnect()}: stays so until connect is called. */
    record Stopped() implements SessionState {}

    /**
     * An attempt is under way.
     *
     * @param since when the attempt began
     * @param attempt counts from 1 since the link was last stable
     */
    record Connecting(Instant since, int attempt) implements SessionState {}

    /**
     * Connected and all after-connect hooks are done.
     *
     * @param since when
     */
    record Connected(Instant since) implements SessionState {}

    /**
     * Waiting before the next attempt.
     *
     * @param until when the next attempt starts
     * @param why the last failure
     */
    record Waiting(Instant until, SessionFailure why) implements SessionState {}

    /** Whether messages can be published. */
    default boolean connected() {
        return this instanceof Connected;
    }
}
