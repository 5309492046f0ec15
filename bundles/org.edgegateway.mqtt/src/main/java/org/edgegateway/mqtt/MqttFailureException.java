// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

/** Completes a future of {@link MqttSession} that could not do what was asked. The message tells a person why. */
public final class MqttFailureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kept the operation from completing. */
    public enum Reason {
        /** There was no connection when it was asked for; nothing was sent. */
        OFFLINE,
        /** The connection ended before the server acknowledged; it may or may not have been received. */
        LINK_LOST,
        /** The server did not acknowledge in time; it may or may not have been received. */
        TIMEOUT,
        /** Too many messages wait for their acknowledgement; nothing was sent. */
        TOO_MANY_IN_FLIGHT,
        /** The connection attempt failed; the session goes on trying. */
        CONNECT_FAILED,
        /** The session was disconnected or closed on purpose. */
        STOPPED
    }

    private final Reason reason;

    public MqttFailureException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
