// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.limits.Limiter;

/**
 * The device calls the server. Like ThingsBoard with its default rule chain, only {@code getSessionLimits} on the long
 * topic is answered; every call is acknowledged.
 */
final class RpcRequestHandler implements PublicationHandler {

    private final Limiter limiter;

    RpcRequestHandler(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        int requestId = RequestId.in(publication.topic());
        JsonObject call = Payload.object(publication.payload());
        JsonElement method = call.get("method");
        if (method == null || !method.isJsonPrimitive()) {
            throw new MalformedPayloadException("a call needs a method");
        }
        if (!limiter.message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        if (method.getAsString().equals("getSessionLimits")
                && publication.topic().startsWith(Topics.RPC_REQUEST)) {
            session.send(Topics.RPC_RESPONSE + requestId, SessionLimits.json(limiter.limits(), session.isGateway()));
        }
        return Outcome.ACKNOWLEDGE;
    }
}
