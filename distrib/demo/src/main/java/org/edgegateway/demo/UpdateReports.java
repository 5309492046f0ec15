// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a gateway told the server of one update.
 *
 * @param states in the order of their times
 * @param error why it failed; empty where it did not
 * @param millis from the assignment to the last of the states
 */
record UpdateReports(List<String> states, String error, long millis) {

    /** What a server says before its device says anything. */
    private static final Set<String> OF_THE_SERVER = Set.of("QUEUED", "INITIATED");

    /**
     * Reads the server's time series {@code sw_state} and {@code sw_error}, oldest first.
     *
     * @param since when the package was assigned, milliseconds since the epoch
     */
    static UpdateReports of(JsonObject series, long since) {
        List<JsonObject> states = points(series, "sw_state");
        List<JsonObject> errors = points(series, "sw_error");
        return new UpdateReports(
                states.stream()
                        .map(UpdateReports::value)
                        .filter(state -> !OF_THE_SERVER.contains(state))
                        .toList(),
                errors.isEmpty() ? "" : value(errors.get(errors.size() - 1)),
                states.isEmpty() ? 0 : states.get(states.size() - 1).get("ts").getAsLong() - since);
    }

    private static List<JsonObject> points(JsonObject series, String key) {
        JsonArray points = series.has(key) ? series.getAsJsonArray(key) : new JsonArray();
        return StreamSupport.stream(points.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String value(JsonObject point) {
        return point.get("value").getAsString();
    }

    /** The newest state; empty before the first. */
    String last() {
        return states.isEmpty() ? "" : states.get(states.size() - 1);
    }

    boolean over() {
        return last().equals("UPDATED") || last().equals("FAILED");
    }
}
