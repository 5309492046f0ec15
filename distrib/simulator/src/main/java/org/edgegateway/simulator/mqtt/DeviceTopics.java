// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.OtaKind;

/** What devices publish for themselves, in the long and the short forms of the topics. */
final class DeviceTopics {

    private DeviceTopics() {}

    static void addTo(PublicationRouter router, Core core) {
        Limiter limiter = core.limiter();
        TelemetryHandler telemetry = new TelemetryHandler(core.store(), limiter);
        AttributesHandler attributes = new AttributesHandler(new ClientAttributes(core.store()), limiter);
        RpcRequestHandler rpcRequest = new RpcRequestHandler(limiter);
        RpcResponseHandler rpcResponse = new RpcResponseHandler(core.calls(), limiter);
        router.topic(Topics.TELEMETRY, telemetry)
                .topic(Topics.SHORT_TELEMETRY, telemetry)
                .topic(Topics.SHORT_TELEMETRY + Topics.JSON_SUFFIX, telemetry)
                .topic(Topics.ATTRIBUTES, attributes)
                .topic(Topics.SHORT_ATTRIBUTES, attributes)
                .topic(Topics.SHORT_ATTRIBUTES + Topics.JSON_SUFFIX, attributes)
                .topic(Topics.CLAIM, new ClaimHandler(core))
                .start(Topics.ATTRIBUTES_REQUEST, new AttributeRequestHandler(Topics.ATTRIBUTES_RESPONSE, limiter))
                .start(
                        Topics.SHORT_ATTRIBUTES_REQUEST + "j/",
                        new AttributeRequestHandler(Topics.SHORT_ATTRIBUTES_RESPONSE + "j/", limiter))
                .start(
                        Topics.SHORT_ATTRIBUTES_REQUEST,
                        new AttributeRequestHandler(Topics.SHORT_ATTRIBUTES_RESPONSE, limiter))
                .start(Topics.RPC_REQUEST, rpcRequest)
                .start(Topics.SHORT_RPC_REQUEST, rpcRequest)
                .start(Topics.RPC_RESPONSE, rpcResponse)
                .start(Topics.SHORT_RPC_RESPONSE, rpcResponse)
                .start(Topics.FIRMWARE_REQUEST, new PackageRequestHandler(core, OtaKind.FIRMWARE))
                .start(Topics.SOFTWARE_REQUEST, new PackageRequestHandler(core, OtaKind.SOFTWARE));
    }
}
