// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.TelemetryCodec;
import org.edgegateway.simulator.json.TelemetryMessage;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.Change.TelemetryReceived;
import org.edgegateway.simulator.store.Store;

/** Telemetry of the device itself. A key that is not storable loses the whole message, but not its PUBACK. */
final class TelemetryHandler implements PublicationHandler {

    private final Store store;
    private final Limiter limiter;

    TelemetryHandler(Store store, Limiter limiter) {
        this.store = store;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        TelemetryMessage message = TelemetryCodec.device(publication.payload(), publication.received());
        if (message.records().isEmpty()) {
            return Outcome.SILENCE;
        }
        if (!limiter.telemetry(session.deviceId(), message.points())) {
            return Outcome.CLOSE;
        }
        if (message.isStorable()) {
            store.commit(
                    new TelemetryReceived(session.deviceId(), publication.received(), message, publication.payload()));
        }
        return Outcome.ACKNOWLEDGE;
    }
}
