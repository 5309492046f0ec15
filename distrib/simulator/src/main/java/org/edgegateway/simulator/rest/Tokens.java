// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may use the API: tenant administrators, and users of a customer. Runs on the event loop. */
final class Tokens {

    private static final String BEARER = "Bearer ";

    private final Map<String, Optional<UUID>> customers = new HashMap<>();

    /** A new token for a tenant administrator. */
    String tenant() {
        return add(Optional.empty());
    }

    /** A new token for a user of the customer. */
    String customer(UUID customer) {
        return add(Optional.of(customer));
    }

    /** Whether the request carries a valid token in {@code X-Authorization: Bearer}. */
    boolean isKnown(Exchange exchange) {
        return customers.containsKey(token(exchange));
    }

    /** The customer of the user who asks; empty for a tenant administrator. */
    Optional<UUID> customer(Exchange exchange) {
        return customers.getOrDefault(token(exchange), Optional.empty());
    }

    private String add(Optional<UUID> customer) {
        String token = UUID.randomUUID().toString();
        customers.put(token, customer);
        return token;
    }

    private static String token(Exchange exchange) {
        String header = exchange.header("X-Authorization").orElse("");
        return header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    }
}
