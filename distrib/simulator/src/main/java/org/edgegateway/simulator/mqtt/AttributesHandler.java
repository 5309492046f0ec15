// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.List;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.limits.Limiter;

/** Client attributes that a device sets. */
final class AttributesHandler implements PublicationHandler {

    private final ClientAttributes attributes;
    private final Limiter limiter;

    AttributesHandler(ClientAttributes attributes, Limiter limiter) {
        this.attributes = attributes;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        List<KeyValue> values = AttributesCodec.update(publication.payload());
        if (!limiter.telemetry(session.deviceId(), values.size())) {
            return Outcome.CLOSE;
        }
        attributes.set(session.device(), values, publication.received());
        return Outcome.ACKNOWLEDGE;
    }
}
