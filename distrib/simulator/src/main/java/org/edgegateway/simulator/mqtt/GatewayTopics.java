// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.List;
import org.edgegateway.simulator.claim.ClaimRequest;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.KeyValue;

/** What gateways publish for their child devices. */
final class GatewayTopics {

    private GatewayTopics() {}

    static void addTo(PublicationRouter router, Core core) {
        ChildDevices children = new ChildDevices(core);
        ClientAttributes attributes = new ClientAttributes(core.store());
        add(router, Topics.GATEWAY_CONNECT, new GatewayConnectHandler(core, children, true));
        add(router, Topics.GATEWAY_DISCONNECT, new GatewayConnectHandler(core, children, false));
        add(router, Topics.GATEWAY_TELEMETRY, new GatewayTelemetryHandler(core.store(), children, core.limiter()));
        add(
                router,
                Topics.GATEWAY_ATTRIBUTES,
                new GatewayPartsHandler(core, children, (gateway, child, part, received) -> {
                    List<KeyValue> values = AttributesCodec.update(part);
                    boolean within = core.limiter().gatewayTelemetry(gateway.deviceId(), values.size());
                    if (within) {
                        attributes.set(child, values, received);
                    }
                    return within;
                }));
        add(router, Topics.GATEWAY_CLAIM, new GatewayPartsHandler(core, children, (gateway, child, part, received) -> {
            ClaimRequest request = ClaimRequest.of(part);
            boolean within = core.limiter().gatewayMessage(gateway.deviceId());
            if (within) {
                core.claims().offer(child.id(), request);
            }
            return within;
        }));
        add(router, Topics.GATEWAY_ATTRIBUTES_REQUEST, new GatewayAttributeRequestHandler(core, children));
        add(router, Topics.GATEWAY_RPC, new GatewayRpcHandler(core, children));
        router.start(Topics.GATEWAY, new GatewayDoor((session, publication) -> Outcome.ACKNOWLEDGE));
    }

    private static void add(PublicationRouter router, String topic, PublicationHandler handler) {
        router.topic(topic, new GatewayDoor(handler));
    }
}
