// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@code POST /api/auth/login}, and the check of the token it gives in {@code X-Authorization: Bearer}. */
final class LoginResource implements Resource {

    private static final String BEARER = "Bearer ";

    private final Map<String, String> passwords;
    private final Set<String> tokens = new HashSet<>();

    /** @param passwords by user name */
    LoginResource(Map<String, String> passwords) {
        this.passwords = passwords;
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/auth/login").handler(Resource.handler(this::login));
    }

    /** Lets requests pass that carry a token. */
    Handler<RoutingContext> check() {
        return context -> {
            String header = new Exchange(context).header("X-Authorization").orElse("");
            if (header.startsWith(BEARER) && tokens.contains(header.substring(BEARER.length()))) {
                context.next();
            } else {
                new Exchange(context).refuse(RestException.unauthorized("Authentication failed"));
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
        answer.addProperty("token", newToken());
        answer.addProperty("refreshToken", newToken());
        exchange.answer(answer);
    }

    private String newToken() {
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return token;
    }
}
