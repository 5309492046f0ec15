// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.util.concurrent.CompletionStage;

/** Where an owner takes part in connecting. */
public final class ConnectHooks {

    private ConnectHooks() {}

    /**
     * Runs before every attempt to connect, the first and each later one, on a thread of the session that may block for
     * a short while: to refresh a token, to look up an address, to change the client id.
     */
    @FunctionalInterface
    public interface BeforeConnect {

        /**
         * Gives the settings to use for this attempt.
         *
         * @param settings the settings as left by the hook before, or the session's own
         * @throws Exception when no attempt makes sense now; the attempt counts as failed and is tried again later;
         *     a {@link HookFailedException} says how it failed
         */
        MqttSettings beforeConnect(MqttSettings settings) throws Exception;
    }

    /** Thrown by a hook before connecting that knows why: the attempt fails with just that. */
    public static final class HookFailedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient SessionFailure failure;

        public HookFailedException(SessionFailure failure) {
            super(failure.message());
            this.failure = failure;
        }

        public SessionFailure failure() {
            return failure;
        }
    }

    /**
     * Runs after every CONNACK that accepts, before the session counts as connected. Use it to subscribe. Must not
     * block: return a stage instead.
     */
    @FunctionalInterface
    public interface AfterConnect {

        /**
         * Prepares the fresh connection.
         *
         * @param session already able to publish and to subscribe
         * @param sessionPresent whether the server says it kept an earlier session
         * @return completes when the connection is ready for use; failing ends this connection, which is tried again
         * @throws Exception ends this connection, which is tried again
         */
        CompletionStage<?> afterConnect(MqttSession session, boolean sessionPresent) throws Exception;
    }
}
