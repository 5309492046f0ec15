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
 * An object that is not what is expected closes the connection. Each part counts as a message in the limits of the
 * gateway; what exceeds one is acknowledged and lost.
 */
final class GatewayPartsHandler implements PublicationHandler {

    /** What becomes of the part of one child device. */
    interface Part {
        /** @return false when a limit of the gateway is exceeded, so that the part is lost */
        boolean take(DeviceSession gateway, Device child, JsonObject part, long received)
                throws MalformedPayloadException;
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
        Outcome outcome = Outcome.ACKNOWLEDGE;
        for (Map.Entry<String, JsonElement> part : parts.entrySet()) {
            if (part.getValue().isJsonObject() && outcome == Outcome.ACKNOWLEDGE) {
                outcome = take(session, part.getKey(), part.getValue(), publication);
            }
        }
        return outcome;
    }

    private Outcome take(DeviceSession session, String name, JsonElement part, Publication publication) {
        Device child = children.connect(session, name, publication.received());
        try {
            boolean within = taker.take(session, child, part.getAsJsonObject(), publication.received());
            return within ? Outcome.ACKNOWLEDGE : Outcome.ACKNOWLEDGE_AND_CLOSE;
        } catch (MalformedPayloadException refused) {
            return Outcome.CLOSE;
        }
    }
}
