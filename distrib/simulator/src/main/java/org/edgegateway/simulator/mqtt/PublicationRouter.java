// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the handler of a topic: by the whole topic first, then by its start. */
final class PublicationRouter {

    private static final PublicationHandler UNKNOWN_TOPIC = (session, publication) -> Outcome.ACKNOWLEDGE;

    private final Map<String, PublicationHandler> topics = new HashMap<>();
    private final Map<String, PublicationHandler> starts = new LinkedHashMap<>();

    PublicationRouter topic(String topic, PublicationHandler handler) {
        topics.put(topic, handler);
        return this;
    }

    /** Of several matching starts the one added first counts. */
    PublicationRouter start(String start, PublicationHandler handler) {
        starts.put(start, handler);
        return this;
    }

    /** The handler; messages on topics that nobody knows are acknowledged and ignored. */
    PublicationHandler find(String topic) {
        PublicationHandler exact = topics.get(topic);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, PublicationHandler> start : starts.entrySet()) {
            if (topic.startsWith(start.getKey())) {
                return start.getValue();
            }
        }
        return UNKNOWN_TOPIC;
    }
}
