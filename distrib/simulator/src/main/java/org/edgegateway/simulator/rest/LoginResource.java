// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** {@code POST /api/auth/login}, and the check of the token it gives in {@code X-Authorization: Bearer}. */
final class LoginResource implements Resource {

    private final Map<String, String> passwords;
    private final Tokens tokens;

    /** @param passwords by user name */
    LoginResource(Map<String, String> passwords, Tokens tokens) {
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/auth/login").handler(Resource.handler(this::login));
    }

    /** Lets requests pass that carry a token. */
    Handler<RoutingContext> check() {
        return context -> {
            Exchange exchange = new Exchange(context);
            if (tokens.isKnown(exchange)) {
                context.next();
            } else {
                exchange.refuse(RestException.unauthorized("Authentication failed"));
            }
        };
    }

    private void login(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        String expected = passwords.get(Exchange.text(body, "username").orElse(""));
        if (expected == null || !expected.equals(Exchange.text(body, "password").orElse(""))) {
            throw RestException.unauthorized("Invalid username or password");
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("token", tokens.tenant());
        answer.addProperty("refreshToken", tokens.tenant());
        exchange.answer(answer);
    }
}
