// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import org.edgegateway.mqtt.MqttSession;

/** The link to the server as the endpoint sees it. Outlives changes of its settings. */
public interface ServerLink {

    /** The session; connect it through {@link #open()} and {@link #connect()} only. */
    MqttSession session();

    /** Says that the endpoint is ready; connects if the settings want that on startup. */
    void open();

    /** Says that the endpoint is gone; disconnects. */
    void release();

    /**
     * Connects now because a person asked for it.
     *
     * @throws LinkException when the settings are wrong or the first attempt failed, of which more follow then
     */
    void connect() throws LinkException;

    /**
     * Disconnects because a person asked for it, and stays so. Returns when the connection has ended and all that arrived
     * on it was handled; after three seconds in any case.
     */
    void disconnect();

    /** The server as a person writes it, or what is wrong with the settings. */
    String describe();

    /** Which device the gateway is on the server, without secrets. */
    String identity();

    /** What is wrong with the settings, or an empty text. */
    String fault();

    /** Tells a person why the link could not be made. */
    final class LinkException extends Exception {

        private static final long serialVersionUID = 1L;

        public LinkException(String message) {
            super(message);
        }
    }
}
