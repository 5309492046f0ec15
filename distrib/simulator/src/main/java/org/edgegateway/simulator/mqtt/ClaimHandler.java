// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.claim.ClaimRequest;
import org.edgegateway.simulator.json.MalformedPayloadException;

/** A device asks to be claimed. */
final class ClaimHandler implements PublicationHandler {

    private final Core core;

    ClaimHandler(Core core) {
        this.core = core;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        ClaimRequest request = ClaimRequest.of(publication.payload());
        if (!core.limiter().message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        core.claims().offer(session.deviceId(), request);
        return Outcome.ACKNOWLEDGE;
    }
}
