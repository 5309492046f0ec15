// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Device;

/**
 * Messages with an object for each child device, by its name. A part that is no object is left out; one at least must be.
 * An object that is not what is expected closes the connection.
 */
final class GatewayPartsHandler implements PublicationHandler {

    /** What becomes of the part of one child device. */
    interface Part {
        void take(Device child, JsonObject part, long received) throws MalformedPayloadException;
    }

    private final Core core;
    private final ChildDevices children;
    private final Part taker;

    GatewayPartsHandler(Core core, ChildDevices children, Part taker) {
        this.core = core;
        this.children = children;
        this.taker = taker;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        JsonObject parts = Payload.object(publication.payload());
        if (parts.entrySet().stream().noneMatch(part -> part.getValue().isJsonObject())) {
            throw new MalformedPayloadException("no device has an object");
        }
        if (!core.limiter().gatewayMessage(session.deviceId())) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        Outcome outcome = Outcome.ACKNOWLEDGE;
        for (Map.Entry<String, JsonElement> part : parts.entrySet()) {
            if (part.getValue().isJsonObject() && !take(session, part.getKey(), part.getValue(), publication)) {
                outcome = Outcome.CLOSE;
            }
        }
        return outcome;
    }

    private boolean take(DeviceSession session, String name, JsonElement part, Publication publication) {
        Device child = children.connect(session, name, publication.received());
        try {
            taker.take(child, part.getAsJsonObject(), publication.received());
            return true;
        } catch (MalformedPayloadException refused) {
            return false;
        }
    }
}
