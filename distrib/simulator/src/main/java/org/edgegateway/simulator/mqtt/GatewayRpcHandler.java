// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Device;

/** A child device answers a call. An answer without {@code id} or {@code data} is lost without a PUBACK. */
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
        Device child = children.connect(session, name, publication.received());
        JsonElement data = answer.get("data");
        if (data == null || !answer.has("id")) {
            return Outcome.SILENCE;
        }
        core.calls().answered(child.id(), Payload.integer(answer, "id"), data.toString());
        return Outcome.ACKNOWLEDGE;
    }
}
