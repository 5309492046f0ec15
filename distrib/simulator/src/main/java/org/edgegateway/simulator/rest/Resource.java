// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** A part of the REST API. */
interface Resource {

    /** What answers one kind of request. */
    interface Operation {
        void run(Exchange exchange) throws RestException;
    }

    void addRoutes(Router router);

    /** The operation as a handler that answers refusals as ThingsBoard does. */
    static Handler<RoutingContext> handler(Operation operation) {
        return context -> {
            Exchange exchange = new Exchange(context);
            try {
                operation.run(exchange);
            } catch (RestException refused) {
                exchange.refuse(refused);
            }
        };
    }
}
