// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.edgegateway.simulator.limits.LimitKind;
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
        JsonObject device = new JsonObject();
        add(device, "messages", limits.text(LimitKind.DEVICE_MESSAGES));
        add(device, "telemetryMessages", limits.text(LimitKind.DEVICE_TELEMETRY_MESSAGES));
        add(device, "telemetryDataPoints", limits.text(LimitKind.DEVICE_TELEMETRY_POINTS));
        answer.add("rateLimits", device);
        if (gateway) {
            answer.add("gatewayRateLimits", ofGateway(limits));
        }
        return answer.toString();
    }

    private static JsonObject ofGateway(RateLimits limits) {
        JsonObject texts = new JsonObject();
        add(texts, "messages", limits.text(LimitKind.GATEWAY_MESSAGES));
        add(texts, "telemetryMessages", limits.text(LimitKind.GATEWAY_TELEMETRY_MESSAGES));
        add(texts, "telemetryDataPoints", limits.text(LimitKind.GATEWAY_TELEMETRY_POINTS));
        return texts;
    }

    private static void add(JsonObject texts, String name, String limit) {
        texts.add(name, limit.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(limit));
    }
}
