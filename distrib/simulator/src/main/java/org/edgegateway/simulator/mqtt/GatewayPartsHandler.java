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
 * Messages with an object for each child device, by its name. A part that is not what is expected is left out; when none
 * is left the message is neither acknowledged nor the connection closed.
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
        if (!core.limiter().gatewayMessage(session.deviceId())) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        boolean taken = false;
        for (Map.Entry<String, JsonElement> part : parts.entrySet()) {
            taken |= take(
                    children.connect(session, part.getKey(), publication.received()), part.getValue(), publication);
        }
        return taken ? Outcome.ACKNOWLEDGE : Outcome.SILENCE;
    }

    private boolean take(Device child, JsonElement part, Publication publication) {
        try {
            if (part.isJsonObject()) {
                taker.take(child, part.getAsJsonObject(), publication.received());
                return true;
            }
            return false;
        } catch (MalformedPayloadException leftOut) {
            return false;
        }
    }
}
