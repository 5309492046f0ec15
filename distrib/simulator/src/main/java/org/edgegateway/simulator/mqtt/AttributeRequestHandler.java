// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.edgegateway.simulator.json.AttributeRequest;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.Attribute;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Attributes;
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
            session.send(responseTopic + requestId, answer(session.device().attributes(), request));
        }
        return Outcome.ACKNOWLEDGE;
    }

    private static String answer(Attributes attributes, AttributeRequest request) {
        JsonObject answer = new JsonObject();
        add(answer, "client", attributes.of(AttributeScope.CLIENT_SCOPE), request.clientKeys(), request.isForAll());
        add(answer, "shared", attributes.of(AttributeScope.SHARED_SCOPE), request.sharedKeys(), request.isForAll());
        return answer.toString();
    }

    private static void add(
            JsonObject answer,
            String name,
            Map<String, Attribute> attributes,
            @Nullable Set<String> wanted,
            boolean all) {
        JsonObject found = new JsonObject();
        attributes.forEach((key, attribute) -> {
            if (all || (wanted != null && wanted.contains(key))) {
                found.add(key, attribute.value().toJson());
            }
        });
        if (found.size() > 0) {
            answer.add(name, found);
        }
    }
}
