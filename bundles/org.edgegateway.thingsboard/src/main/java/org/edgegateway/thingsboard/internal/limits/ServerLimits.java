// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a server takes from this device.
 *
 * @param packetBytes the longest packet after its fixed header: topic with its length, packet id and payload
 * @param messagesInFlight how many messages may wait for their acknowledgement
 * @param device limits of the device API
 * @param gateway limits of the gateway API
 */
public record ServerLimits(int packetBytes, int messagesInFlight, MessageLimits device, MessageLimits gateway) {

    /** Holds where the server does not say otherwise. */
    public static final ServerLimits DEFAULTS = new ServerLimits(65_536, 100, MessageLimits.NONE, MessageLimits.NONE);

    private static final int SMALLEST_PACKET = 256;
    private static final int LARGEST_PACKET = 1 << 20;

    /**
     * Reads the answer to {@code getSessionLimits}; what it leaves out is as in {@link #DEFAULTS}.
     *
     * @throws RuntimeException when it is not such an answer
     */
    static ServerLimits parse(byte[] answer) {
        JsonObject limits = JsonParser.parseString(new String(answer, StandardCharsets.UTF_8))
                .getAsJsonObject();
        MessageLimits device = messages(limits.get("rateLimits"), MessageLimits.NONE);
        return new ServerLimits(
                clamp(number(limits.get("maxPayloadSize"), DEFAULTS.packetBytes), SMALLEST_PACKET, LARGEST_PACKET),
                clamp(number(limits.get("maxInflightMessages"), DEFAULTS.messagesInFlight), 1, Short.MAX_VALUE),
                device,
                messages(limits.get("gatewayRateLimits"), device));
    }

    private static MessageLimits messages(@Nullable JsonElement limits, MessageLimits otherwise) {
        return limits == null || limits.isJsonNull() ? otherwise : MessageLimits.parse(limits.getAsJsonObject());
    }

    private static int number(@Nullable JsonElement number, int otherwise) {
        return number == null || number.isJsonNull() ? otherwise : number.getAsInt();
    }

    private static int clamp(int number, int low, int high) {
        return Math.max(low, Math.min(high, number));
    }
}
