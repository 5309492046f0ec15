// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.Set;

/** The topics of ThingsBoard's device API that this server knows. */
final class Topics {

    static final String TELEMETRY = "v1/devices/me/telemetry";
    static final String ATTRIBUTES = "v1/devices/me/attributes";
    static final String ATTRIBUTES_REQUEST = "v1/devices/me/attributes/request/";
    static final String ATTRIBUTES_RESPONSE = "v1/devices/me/attributes/response/";
    static final String RPC_REQUEST = "v1/devices/me/rpc/request/";
    static final String RPC_RESPONSE = "v1/devices/me/rpc/response/";
    static final String SHORT_TELEMETRY = "v2/t";
    static final String SHORT_ATTRIBUTES = "v2/a";
    static final String SHORT_ATTRIBUTES_REQUEST = "v2/a/req/";
    static final String SHORT_ATTRIBUTES_RESPONSE = "v2/a/res/";
    static final String SHORT_RPC_REQUEST = "v2/r/req/";
    static final String SHORT_RPC_RESPONSE = "v2/r/res/";
    static final String GATEWAY = "v1/gateway/";
    static final String GATEWAY_CONNECT = "v1/gateway/connect";
    static final String GATEWAY_DISCONNECT = "v1/gateway/disconnect";
    static final String GATEWAY_TELEMETRY = "v1/gateway/telemetry";
    static final String GATEWAY_ATTRIBUTES = "v1/gateway/attributes";
    static final String GATEWAY_ATTRIBUTES_REQUEST = "v1/gateway/attributes/request";
    static final String GATEWAY_ATTRIBUTES_RESPONSE = "v1/gateway/attributes/response";
    static final String GATEWAY_RPC = "v1/gateway/rpc";
    static final String GATEWAY_CLAIM = "v1/gateway/claim";
    static final String CLAIM = "v1/devices/me/claim";
    static final String FIRMWARE_REQUEST = "v2/fw/request/";
    static final String SOFTWARE_REQUEST = "v2/sw/request/";
    static final String FIRMWARE_ERROR = "v2/fw/error";
    static final String PROVISION_REQUEST = "/provision/request";
    static final String PROVISION_RESPONSE = "/provision/response";
    /** Forces JSON on a short topic. */
    static final String JSON_SUFFIX = "/j";

    /** The only filters that can be subscribed to. */
    static final Set<String> FILTERS = Set.of(
            ATTRIBUTES,
            ATTRIBUTES_RESPONSE + "+",
            RPC_REQUEST + "+",
            RPC_RESPONSE + "+",
            SHORT_ATTRIBUTES,
            SHORT_ATTRIBUTES + JSON_SUFFIX,
            SHORT_ATTRIBUTES_RESPONSE + "+",
            SHORT_ATTRIBUTES_RESPONSE + "j/+",
            SHORT_RPC_REQUEST + "+",
            SHORT_RPC_REQUEST + "j/+",
            SHORT_RPC_RESPONSE + "+",
            SHORT_RPC_RESPONSE + "j/+",
            GATEWAY_ATTRIBUTES,
            GATEWAY_ATTRIBUTES_RESPONSE,
            GATEWAY_RPC,
            PROVISION_RESPONSE,
            "v2/fw/response/+/chunk/+",
            FIRMWARE_ERROR,
            "v2/sw/response/+/chunk/+",
            "v2/sw/error");

    private Topics() {}

    /** Whether shared attributes are announced on the filter. */
    static boolean isAttributesFilter(String filter) {
        return filter.equals(ATTRIBUTES)
                || filter.equals(SHORT_ATTRIBUTES)
                || filter.equals(SHORT_ATTRIBUTES + JSON_SUFFIX);
    }

    /** Whether calls to the device are sent on the filter. */
    static boolean isRpcFilter(String filter) {
        return filter.endsWith("+") && (filter.startsWith(RPC_REQUEST) || filter.startsWith(SHORT_RPC_REQUEST));
    }

    /** The filter up to its last level. */
    static String withoutWildcard(String filter) {
        return filter.substring(0, filter.length() - 1);
    }
}
