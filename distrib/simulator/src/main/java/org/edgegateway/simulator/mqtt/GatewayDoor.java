// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.json.MalformedPayloadException;

/** Lets only gateways use the gateway topics; other devices are neither answered nor closed. */
final class GatewayDoor implements PublicationHandler {

    private final PublicationHandler handler;

    GatewayDoor(PublicationHandler handler) {
        this.handler = handler;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        return session.isGateway() ? handler.handle(session, publication) : Outcome.SILENCE;
    }
}
