// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.Map;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.TelemetryCodec;
import org.edgegateway.simulator.json.TelemetryMessage;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.Change.ChildTelemetryReceived;
import org.edgegateway.simulator.store.Store;

/**
 * Telemetry of child devices. A key that is not storable loses the part of its device; an empty array keeps the whole
 * message from being acknowledged.
 */
final class GatewayTelemetryHandler implements PublicationHandler {

    private final Store store;
    private final ChildDevices children;
    private final Limiter limiter;

    GatewayTelemetryHandler(Store store, ChildDevices children, Limiter limiter) {
        this.store = store;
        this.children = children;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        Map<String, TelemetryMessage> messages = TelemetryCodec.gateway(publication.payload(), publication.received());
        int points =
                messages.values().stream().mapToInt(TelemetryMessage::points).sum();
        if (!limiter.gatewayTelemetry(session.deviceId(), points)) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        messages.keySet().forEach(name -> children.connect(session, name, publication.received()));
        store.commit(new ChildTelemetryReceived(publication.received(), messages, publication.payload()));
        boolean emptyParts =
                messages.values().stream().anyMatch(message -> message.records().isEmpty());
        return emptyParts ? Outcome.SILENCE : Outcome.ACKNOWLEDGE;
    }
}
