// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.util.Set;
import org.edgegateway.simulator.json.AttributeRequest;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Device;
import org.jspecify.annotations.Nullable;

/** A device asks for attributes. It is answered even without a subscription; what is not there is left out. */
final class AttributeRequestHandler implements PublicationHandler {

    private final String responseTopic;
    private final Limiter limiter;

    /** @param responseTopic the topic of answers up to the request id */
    AttributeRequestHandler(String responseTopic, Limiter limiter) {
        this.responseTopic = responseTopic;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        int requestId = RequestId.in(publication.topic());
        AttributeRequest request = AttributesCodec.request(publication.payload());
        if (!limiter.message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        if (!request.isUnanswerable()) {
            session.send(responseTopic + requestId, answer(session.device(), request));
        }
        return Outcome.ACKNOWLEDGE;
    }

    private static String answer(Device device, AttributeRequest request) {
        JsonObject answer = new JsonObject();
        add(answer, "client", device, AttributeScope.CLIENT_SCOPE, request.clientKeys(), request.isForAll());
        add(answer, "shared", device, AttributeScope.SHARED_SCOPE, request.sharedKeys(), request.isForAll());
        return answer.toString();
    }

    private static void add(
            JsonObject answer,
            String name,
            Device device,
            AttributeScope scope,
            @Nullable Set<String> wanted,
            boolean all) {
        JsonObject found = FoundAttributes.of(device, scope, key -> all || (wanted != null && wanted.contains(key)));
        if (found.size() > 0) {
            answer.add(name, found);
        }
    }
}
