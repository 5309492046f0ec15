// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Map;
import org.edgegateway.simulator.mqtt.Core;

/** Listens for users. Runs on the event loop. */
public final class RestServer {

    private final Vertx vertx;
    private final Router router;

    /** @param passwords of tenant administrators, by user name */
    public RestServer(Core core, Map<String, String> passwords) {
        this.vertx = core.vertx();
        this.router = Router.router(vertx);
        DeviceLookup lookup = new DeviceLookup(core.store().devices());
        Tokens tokens = new Tokens();
        LoginResource login = new LoginResource(passwords, tokens);
        UploadResource uploads = new UploadResource(core);
        uploads.addBodies(router);
        router.route().handler(BodyHandler.create(false));
        login.addRoutes(router);
        router.route("/api/*").handler(login.check());
        List<Resource> resources = List.of(
                new CredentialsResource(core.store(), core.sessions()),
                new ProfileResource(core.store(), core.clock()),
                new DeviceResource(core),
                new OtaPackageResource(core),
                uploads,
                new TroubleResource(core),
                new TimeseriesResource(lookup, core.clock()),
                new AttributesResource(core.store(), core.sessions(), core.clock()),
                new RpcResource(lookup, core.calls(), core.clock()),
                new PersistentRpcResource(core.calls()),
                new CustomerResource(tokens),
                new ClaimResource(core.store(), core.claims(), tokens),
                new StatisticsResource(
                        core.statistics(), core.sessions(), core.store().devices()));
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
