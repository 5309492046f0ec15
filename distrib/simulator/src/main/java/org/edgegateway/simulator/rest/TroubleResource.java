// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.time.Duration;
import org.edgegateway.simulator.mqtt.Core;
import org.edgegateway.simulator.ota.AttributeOrder;

/**
 * {@code POST /simulator/trouble}: an addition to ThingsBoard's API that needs no login, for what happens there by itself.
 * Any of the members:
 *
 * <ul>
 *   <li>{@code delayMilliseconds}: how long whatever the server sends to devices takes to leave
 *   <li>{@code attributeOrder}: {@link AttributeOrder} of the two messages about a package
 *   <li>{@code packagesExpired} true: the packages that devices are downloading come empty from now on, until they are
 *       asked for under a new number
 * </ul>
 */
final class TroubleResource implements Resource {

    private final Core core;

    TroubleResource(Core core) {
        this.core = core;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/simulator/trouble").handler(Resource.handler(this::set));
    }

    private void set(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        if (body.has("delayMilliseconds")) {
            core.delay().set(delay(Exchange.number(body, "delayMilliseconds", 0)));
        }
        if (body.has("attributeOrder")) {
            core.rollout().order(order(Exchange.text(body, "attributeOrder").orElse("")));
        }
        if (Exchange.text(body, "packagesExpired").filter("true"::equals).isPresent()) {
            core.cache().clear();
        }
        exchange.answer(200);
    }

    private static Duration delay(long millis) throws RestException {
        if (millis < 0) {
            throw RestException.badRequest("Invalid delayMilliseconds: " + millis);
        }
        return Duration.ofMillis(millis);
    }

    private static AttributeOrder order(String name) throws RestException {
        try {
            return AttributeOrder.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Invalid attributeOrder: " + name);
        }
    }
}
