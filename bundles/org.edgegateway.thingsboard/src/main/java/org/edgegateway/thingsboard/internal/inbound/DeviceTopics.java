// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import java.util.List;
import java.util.Optional;

/** The topics of ThingsBoard's device and gateway API that a device hears on or asks on. */
public final class DeviceTopics {

    public static final String ATTRIBUTES = "v1/devices/me/attributes";
    public static final String ATTRIBUTES_REQUEST = "v1/devices/me/attributes/request/";
    public static final String ATTRIBUTES_RESPONSE = "v1/devices/me/attributes/response/";
    public static final String RPC_REQUEST = "v1/devices/me/rpc/request/";
    public static final String RPC_RESPONSE = "v1/devices/me/rpc/response/";
    public static final String CLAIM = "v1/devices/me/claim";
    static final String GATEWAY = "v1/gateway/";
    public static final String GATEWAY_ATTRIBUTES = "v1/gateway/attributes";
    public static final String GATEWAY_ATTRIBUTES_REQUEST = "v1/gateway/attributes/request";
    public static final String GATEWAY_ATTRIBUTES_RESPONSE = "v1/gateway/attributes/response";
    public static final String GATEWAY_RPC = "v1/gateway/rpc";
    public static final String GATEWAY_DISCONNECT = "v1/gateway/disconnect";
    public static final String GATEWAY_CLAIM = "v1/gateway/claim";

    public static final String FIRMWARE_RESPONSE = "v2/fw/response/+/chunk/+";
    public static final String FIRMWARE_ERROR = "v2/fw/error";
    public static final String SOFTWARE_RESPONSE = "v2/sw/response/+/chunk/+";
    public static final String SOFTWARE_ERROR = "v2/sw/error";

    /** What to subscribe to. */
    public static final List<String> SUBSCRIBED = List.of(
            ATTRIBUTES,
            ATTRIBUTES_RESPONSE + "+",
            RPC_REQUEST + "+",
            RPC_RESPONSE + "+",
            FIRMWARE_RESPONSE,
            FIRMWARE_ERROR,
            SOFTWARE_RESPONSE,
            SOFTWARE_ERROR,
            GATEWAY_ATTRIBUTES,
            GATEWAY_ATTRIBUTES_RESPONSE,
            GATEWAY_RPC);

    private DeviceTopics() {}

    /** The number at the end of a topic. */
    public static Optional<Integer> id(String topic, String prefix) {
        try {
            return Optional.of(Integer.parseInt(topic.substring(prefix.length())));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
