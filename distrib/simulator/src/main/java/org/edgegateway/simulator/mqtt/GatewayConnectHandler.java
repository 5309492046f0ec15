// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;

/** A gateway announces that a child device is connected, or no longer is. */
final class GatewayConnectHandler implements PublicationHandler {

    private final Core core;
    private final ChildDevices children;
    private final boolean connects;

    /** @param connects or else disconnects */
    GatewayConnectHandler(Core core, ChildDevices children, boolean connects) {
        this.core = core;
        this.children = children;
        this.connects = connects;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        JsonObject body = Payload.object(publication.payload());
        String name = Payload.text(body, "device");
        if (!core.limiter().gatewayMessage(session.deviceId())) {
            return Outcome.CLOSE;
        }
        if (connects) {
            String type = body.has("type") ? Payload.text(body, "type") : ChildDevices.DEFAULT_TYPE;
            children.connect(session, name, type, publication.received());
        } else {
            children.disconnect(session, name);
        }
        return Outcome.ACKNOWLEDGE;
    }
}
