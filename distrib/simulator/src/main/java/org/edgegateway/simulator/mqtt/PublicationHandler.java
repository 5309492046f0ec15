// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.json.MalformedPayloadException;

/** One protocol step that starts with a message from the device. */
interface PublicationHandler {

    /**
     * Takes the message.
     *
     * @throws MalformedPayloadException when the connection must be closed because of the payload or topic
     */
    Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException;
}
