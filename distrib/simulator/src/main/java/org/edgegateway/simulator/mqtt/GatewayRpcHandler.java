// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Device;

/** A child device answers a call, with {@code id} and {@code data}. */
final class GatewayRpcHandler implements PublicationHandler {

    private final Core core;
    private final ChildDevices children;

    GatewayRpcHandler(Core core, ChildDevices children) {
        this.core = core;
        this.children = children;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        JsonObject answer = Payload.object(publication.payload());
        String name = Payload.text(answer, "device");
        if (!core.limiter().gatewayMessage(session.deviceId())) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        int id = Payload.integer(answer, "id");
        JsonElement data = answer.get("data");
        if (data == null) {
            throw new MalformedPayloadException("data is missing");
        }
        Device child = children.connect(session, name, publication.received());
        core.calls().answered(child.id(), id, data.toString());
        return Outcome.ACKNOWLEDGE;
    }
}
