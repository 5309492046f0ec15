// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.limits.Limiter;
import org.jspecify.annotations.Nullable;

/** A gateway announces that a child device is connected. */
final class GatewayConnectHandler implements PublicationHandler {

    private final ChildDevices children;
    private final Limiter limiter;

    GatewayConnectHandler(ChildDevices children, Limiter limiter) {
        this.children = children;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        JsonObject body = Payload.object(publication.payload());
        String name = text(body.get("device"), "");
        if (name.isEmpty()) {
            throw new MalformedPayloadException("the name of the child device is missing");
        }
        if (!limiter.gatewayMessage(session.deviceId())) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        children.find(name, text(body.get("type"), ChildDevices.DEFAULT_TYPE), publication.received());
        return Outcome.ACKNOWLEDGE;
    }

    private static String text(@Nullable JsonElement element, String absent) {
        return element == null || !element.isJsonPrimitive() ? absent : element.getAsString();
    }
}
