// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

/** The payload is not what the topic asks for; ThingsBoard closes the connection on it. */
public sealed class MalformedPayloadException extends Exception permits UnreadablePayloadException {

    private static final long serialVersionUID = 1;

    public MalformedPayloadException(String message) {
        super(message);
    }

    public MalformedPayloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
