// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.json.TelemetryCodec;
import org.edgegateway.simulator.json.TelemetryMessage;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.Change.ChildTelemetryReceived;
import org.edgegateway.simulator.store.Store;

/**
 * Telemetry of child devices. A key that is not storable loses the part of its device; an empty array keeps the whole
 * message from being acknowledged. Each part counts as a message in the limits of the gateway: the first one that exceeds
 * them is lost with those that follow, and the connection closes after the PUBACK.
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
        messages.keySet().forEach(name -> children.connect(session, name, publication.received()));
        Map<String, TelemetryMessage> within = within(session, messages);
        if (within.size() < messages.size()) {
            if (!within.isEmpty()) {
                byte[] payload = only(within.keySet(), publication.payload());
                store.commit(new ChildTelemetryReceived(publication.received(), within, payload));
            }
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        store.commit(new ChildTelemetryReceived(publication.received(), messages, publication.payload()));
        boolean emptyParts =
                messages.values().stream().anyMatch(message -> message.records().isEmpty());
        return emptyParts ? Outcome.SILENCE : Outcome.ACKNOWLEDGE;
    }

    private Map<String, TelemetryMessage> within(DeviceSession session, Map<String, TelemetryMessage> messages) {
        Map<String, TelemetryMessage> within = new LinkedHashMap<>();
        for (Map.Entry<String, TelemetryMessage> part : messages.entrySet()) {
            if (!limiter.gatewayTelemetry(session.deviceId(), part.getValue().points())) {
                return within;
            }
            within.put(part.getKey(), part.getValue());
        }
        return within;
    }

    private static byte[] only(Set<String> names, byte[] payload) throws MalformedPayloadException {
        JsonObject parts = Payload.object(payload);
        parts.keySet().retainAll(names);
        return parts.toString().getBytes(StandardCharsets.UTF_8);
    }
}
