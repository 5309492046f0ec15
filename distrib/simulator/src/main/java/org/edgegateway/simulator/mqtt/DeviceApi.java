// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.rpc.RpcCalls;
import org.edgegateway.simulator.store.Store;

/** ThingsBoard's device API: which handler takes which step. Shared by all listeners. */
public final class DeviceApi {

    private final Sessions sessions;
    private final Statistics statistics;
    private final InstantSource clock;
    private final ConnectHandler connect;
    private final SubscribeHandler subscribe;
    private final PublicationRouter router;

    /** @param activation how long after its SUBACK a subscription starts to work */
    public DeviceApi(
            Vertx vertx,
            Store store,
            Sessions sessions,
            Statistics statistics,
            RpcCalls calls,
            Limiter limiter,
            Duration activation,
            InstantSource clock) {
        this.sessions = sessions;
        this.statistics = statistics;
        this.clock = clock;
        this.connect = new ConnectHandler(store.devices(), limiter, sessions, statistics, clock);
        this.subscribe = new SubscribeHandler(vertx, calls, activation);
        this.router = router(store, calls, limiter);
    }

    Sessions sessions() {
        return sessions;
    }

    Statistics statistics() {
        return statistics;
    }

    InstantSource clock() {
        return clock;
    }

    ConnectHandler connect() {
        return connect;
    }

    SubscribeHandler subscribe() {
        return subscribe;
    }

    PublicationRouter router() {
        return router;
    }

    private static PublicationRouter router(Store store, RpcCalls calls, Limiter limiter) {
        TelemetryHandler telemetry = new TelemetryHandler(store, limiter);
        AttributesHandler attributes = new AttributesHandler(store, limiter);
        RpcRequestHandler rpcRequest = new RpcRequestHandler(limiter);
        RpcResponseHandler rpcResponse = new RpcResponseHandler(calls, limiter);
        ChildDevices children = new ChildDevices(store);
        return new PublicationRouter()
                .topic(Topics.TELEMETRY, telemetry)
                .topic(Topics.SHORT_TELEMETRY, telemetry)
                .topic(Topics.SHORT_TELEMETRY + Topics.JSON_SUFFIX, telemetry)
                .topic(Topics.ATTRIBUTES, attributes)
                .topic(Topics.SHORT_ATTRIBUTES, attributes)
                .topic(Topics.SHORT_ATTRIBUTES + Topics.JSON_SUFFIX, attributes)
                .topic(Topics.GATEWAY_TELEMETRY, new GatewayDoor(new GatewayTelemetryHandler(store, children, limiter)))
                .topic(Topics.GATEWAY_CONNECT, new GatewayDoor(new GatewayConnectHandler(children, limiter)))
                .start(Topics.GATEWAY, new GatewayDoor((session, publication) -> Outcome.ACKNOWLEDGE))
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
                .start(Topics.SHORT_RPC_RESPONSE, rpcResponse);
    }
}
