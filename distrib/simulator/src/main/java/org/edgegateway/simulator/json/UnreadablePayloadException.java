// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

/**
 * The payload is not JSON at all, or a record of telemetry is none. ThingsBoard closes the connection on it without
 * PUBACK, on the topics of gateways too, where it otherwise acknowledges before it closes.
 */
public final class UnreadablePayloadException extends MalformedPayloadException {

    private static final long serialVersionUID = 1;

    UnreadablePayloadException(String message) {
        super(message);
    }

    UnreadablePayloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
