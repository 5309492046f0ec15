// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be published in a period. All limits of a list hold at the same time; an empty list limits nothing.
 *
 * @param messages without values: requests, calls, child devices that connect
 * @param telemetryMessages those with telemetry or attributes; one about several child devices counts once for each
 * @param dataPoints values of telemetry and attributes
 */
public record MessageLimits(List<RateLimit> messages, List<RateLimit> telemetryMessages, List<RateLimit> dataPoints) {

    public static final MessageLimits NONE = new MessageLimits(List.of(), List.of(), List.of());

    static MessageLimits parse(JsonObject limits) {
        return new MessageLimits(
                list(limits.get("messages")),
                list(limits.get("telemetryMessages")),
                list(limits.get("telemetryDataPoints")));
    }

    private static List<RateLimit> list(@Nullable JsonElement text) {
        return text == null || text.isJsonNull() ? List.of() : RateLimit.parse(text.getAsString());
    }
}
