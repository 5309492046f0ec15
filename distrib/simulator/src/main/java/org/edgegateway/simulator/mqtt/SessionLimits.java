// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import org.edgegateway.simulator.limits.LimitTexts;
import org.edgegateway.simulator.limits.RateLimits;

/** What a device is told about the limits of its session. */
final class SessionLimits {

    /** The largest packet after the fixed header, in bytes: topic with its length, packet id, payload. */
    static final int MAX_PACKET_BYTES = 65_536;

    private static final int MAX_INFLIGHT_MESSAGES = 100;

    private SessionLimits() {}

    static String json(RateLimits limits, boolean gateway) {
        JsonObject answer = new JsonObject();
        answer.addProperty("maxPayloadSize", MAX_PACKET_BYTES);
        answer.addProperty("maxInflightMessages", MAX_INFLIGHT_MESSAGES);
        answer.add("rateLimits", texts(limits.device()));
        if (gateway) {
            answer.add("gatewayRateLimits", texts(limits.gateway()));
        }
        return answer.toString();
    }

    private static JsonObject texts(LimitTexts limits) {
        JsonObject texts = new JsonObject();
        add(texts, "messages", limits.messages());
        add(texts, "telemetryMessages", limits.telemetryMessages());
        add(texts, "telemetryDataPoints", limits.telemetryDataPoints());
        return texts;
    }

    private static void add(JsonObject texts, String name, String limit) {
        if (!limit.isEmpty()) {
            texts.addProperty(name, limit);
        }
    }
}
