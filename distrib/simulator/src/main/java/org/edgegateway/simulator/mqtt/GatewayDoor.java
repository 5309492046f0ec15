// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.UnreadablePayloadException;

/**
 * Lets only gateways use the gateway topics; other devices are neither answered nor closed. What is not as it should be is
 * acknowledged before the connection closes, unless it cannot be read at all.
 */
final class GatewayDoor implements PublicationHandler {

    private final PublicationHandler handler;

    GatewayDoor(PublicationHandler handler) {
        this.handler = handler;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) {
        if (!session.isGateway()) {
            return Outcome.SILENCE;
        }
        try {
            return handler.handle(session, publication);
        } catch (UnreadablePayloadException unreadable) {
            return Outcome.CLOSE;
        } catch (MalformedPayloadException malformed) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
    }
}
