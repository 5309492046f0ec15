// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.util.List;

/** A step of ThingsBoard's MQTT device API, with its topics: one line of the table that the suite prints. */
enum Row {
    CONNECT("Connect: accepted, refused, closed"),
    CREDENTIALS("Credentials: access token, MQTT basic, X.509"),
    KEY_VALUES("Key-value format: texts, booleans, doubles, longs, JSON"),
    TELEMETRY("Telemetry upload", "v1/devices/me/telemetry", "v2/t", "v2/t/j"),
    REQUEST_ATTRIBUTES(
            "Request attributes",
            "v1/devices/me/attributes/request/{id}",
            "v1/devices/me/attributes/response/{id}",
            "v2/a/req/{id}",
            "v2/a/res/{id}"),
    PUBLISH_ATTRIBUTES("Publish attributes", "v1/devices/me/attributes", "v2/a", "v2/a/j"),
    SUBSCRIBE_ATTRIBUTES("Subscribe to attribute updates", "v1/devices/me/attributes", "v2/a"),
    SERVER_SIDE_RPC(
            "Server-side RPC, one-way and two-way",
            "v1/devices/me/rpc/request/{id}",
            "v1/devices/me/rpc/response/{id}",
            "v2/r/req/{id}",
            "v2/r/res/{id}"),
    PERSISTENT_RPC("Persistent RPC", "v1/devices/me/rpc/request/{id}", "v1/devices/me/rpc/response/{id}"),
    CLIENT_SIDE_RPC("Client-side RPC", "v1/devices/me/rpc/request/{id}", "v1/devices/me/rpc/response/{id}"),
    CLAIM("Claiming device", "v1/devices/me/claim"),
    FIRMWARE("Firmware updates", "v2/fw/request/{id}/chunk/{n}", "v2/fw/response/{id}/chunk/{n}", "v2/fw/error"),
    SOFTWARE("Software updates", "v2/sw/request/{id}/chunk/{n}", "v2/sw/response/{id}/chunk/{n}", "v2/fw/error"),
    PROVISIONING("Provisioning by key and secret", "/provision/request", "/provision/response"),
    CERTIFICATE_PROVISIONING("Provisioning by certificate chain"),
    GATEWAY_CONNECT("Gateway: connect and disconnect", "v1/gateway/connect", "v1/gateway/disconnect"),
    GATEWAY_TELEMETRY("Gateway: telemetry", "v1/gateway/telemetry"),
    GATEWAY_ATTRIBUTES("Gateway: publish attributes, attribute updates", "v1/gateway/attributes"),
    GATEWAY_REQUEST_ATTRIBUTES(
            "Gateway: request attributes", "v1/gateway/attributes/request", "v1/gateway/attributes/response"),
    GATEWAY_RPC("Gateway: server-side RPC, also persistent", "v1/gateway/rpc"),
    GATEWAY_CLAIM("Gateway: claiming", "v1/gateway/claim"),
    SUBSCRIBING("Subscriptions"),
    LIMITS("Packet size and rate limits");

    private final String title;
    private final List<String> topics;

    Row(String title, String... topics) {
        this.title = title;
        this.topics = List.of(topics);
    }

    String title() {
        return title;
    }

    List<String> topics() {
        return topics;
    }
}
