// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out what arrived: from the simulator by asking what it stored, from a real server by its acknowledgements. */
final class Arrivals {

    private final Ledger ledger;
    private final Optional<ServerTelemetry> server;
    private Progress last = new Progress(0, 0, new JsonObject(), false);

    Arrivals(Ledger ledger, Optional<ServerTelemetry> server) {
        this.ledger = ledger;
        this.server = server;
    }

    Progress look() throws DemoException {
        List<JsonObject> published = ledger.published();
        last = server.isPresent() ? stored(published, server.get()) : acknowledged(published);
        return last;
    }

    private Progress stored(List<JsonObject> published, ServerTelemetry telemetry) {
        if (published.isEmpty()) {
            return last;
        }
        Set<String> keys = new TreeSet<>();
        published.forEach(record -> keys.addAll(record.getAsJsonObject("values").keySet()));
        long first = published.get(0).get("ts").getAsLong();
        try {
            TreeMap<Long, JsonObject> rows = telemetry.read(SimulatedServer.DEVICE, keys, first);
            Comparison comparison = Comparison.of(published, rows);
            Map.Entry<Long, JsonObject> newest = rows.lastEntry();
            return new Progress(
                    published.size(),
                    published.size() - comparison.missing(),
                    newest == null ? new JsonObject() : row(newest.getKey(), newest.getValue()),
                    true);
        } catch (IOException away) {
            return new Progress(published.size(), last.arrived(), last.latest(), false);
        }
    }

    private Progress acknowledged(List<JsonObject> published) throws DemoException {
        Set<String> ids = ledger.acknowledged();
        List<JsonObject> arrived = published.stream()
                .filter(record -> ids.contains(record.get("id").getAsString()))
                .toList();
        return new Progress(
                published.size(),
                arrived.size(),
                arrived.isEmpty() ? new JsonObject() : arrived.get(arrived.size() - 1),
                true);
    }

    private static JsonObject row(long time, JsonObject values) {
        JsonObject row = new JsonObject();
        row.addProperty("ts", time);
        row.add("values", values);
        return row;
    }
}
