// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.edgegateway.simulator.mqtt.Sessions;
import org.edgegateway.simulator.mqtt.Statistics;
import org.edgegateway.simulator.rpc.RpcCalls;
import org.edgegateway.simulator.store.Store;

/** Listens for users. Runs on the event loop. */
public final class RestServer {

    private final Vertx vertx;
    private final Router router;

    /** @param passwords by user name */
    public RestServer(
            Vertx vertx,
            Store store,
            Sessions sessions,
            Statistics statistics,
            RpcCalls calls,
            Map<String, String> passwords,
            InstantSource clock) {
        this.vertx = vertx;
        this.router = Router.router(vertx);
        DeviceLookup lookup = new DeviceLookup(store.devices());
        LoginResource login = new LoginResource(passwords);
        router.route().handler(BodyHandler.create(false));
        login.addRoutes(router);
        router.route("/api/*").handler(login.check());
        List<Resource> resources = List.of(
                new CredentialsResource(store, sessions),
                new DeviceResource(store, sessions, clock),
                new TimeseriesResource(lookup, clock),
                new AttributesResource(store, sessions, clock),
                new RpcResource(lookup, calls),
                new StatisticsResource(statistics, sessions, store.devices()));
        resources.forEach(resource -> resource.addRoutes(router));
    }

    /** Starts to listen; the result is the port. */
    public Future<Integer> listen(String host, int port) {
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(port, host)
                .map(HttpServer::actualPort);
    }
}
