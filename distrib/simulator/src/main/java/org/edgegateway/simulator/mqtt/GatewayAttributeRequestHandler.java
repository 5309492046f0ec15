// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.ChildAttributeRequest;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Device;

/**
 * A gateway asks for attributes of a child device. One key found and asked for is answered as {@code value}, of several
 * those found as {@code values}; when none is found there is neither.
 */
final class GatewayAttributeRequestHandler implements PublicationHandler {

    private final Core core;
    private final ChildDevices children;

    GatewayAttributeRequestHandler(Core core, ChildDevices children) {
        this.core = core;
        this.children = children;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        ChildAttributeRequest request = AttributesCodec.childRequest(publication.payload());
        if (!core.limiter().gatewayMessage(session.deviceId())) {
            return Outcome.ACKNOWLEDGE_AND_CLOSE;
        }
        Device child = children.connect(session, request.device(), publication.received());
        if (!request.isUnanswerable()) {
            session.send(
                    Topics.GATEWAY_ATTRIBUTES_RESPONSE, answer(child, request).toString());
        }
        return Outcome.ACKNOWLEDGE;
    }

    private static JsonObject answer(Device child, ChildAttributeRequest request) {
        AttributeScope scope = request.client() ? AttributeScope.CLIENT_SCOPE : AttributeScope.SHARED_SCOPE;
        JsonObject found = FoundAttributes.of(child, scope, request.keys()::contains);
        JsonObject answer = new JsonObject();
        answer.addProperty("id", request.id());
        answer.addProperty("device", request.device());
        if (request.keys().size() > 1 && found.size() > 0) {
            answer.add("values", found);
        } else {
            found.entrySet().forEach(only -> answer.add("value", only.getValue()));
        }
        return answer;
    }
}
