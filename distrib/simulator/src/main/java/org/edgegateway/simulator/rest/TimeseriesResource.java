// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edgegateway.simulator.json.Value;
import org.edgegateway.simulator.store.Telemetry;
import org.edgegateway.simulator.store.TimeSeries;

/** {@code /api/plugins/telemetry/DEVICE/{id}/values/timeseries} and {@code .../keys/timeseries}. */
final class TimeseriesResource implements Resource {

    private static final String DEVICE = "/api/plugins/telemetry/DEVICE/:id";
    private static final int DEFAULT_LIMIT = 100;

    private final DeviceLookup lookup;
    private final InstantSource clock;

    TimeseriesResource(DeviceLookup lookup, InstantSource clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public void addRoutes(Router router) {
        router.get(DEVICE + "/values/timeseries").handler(Resource.handler(this::values));
        router.get(DEVICE + "/keys/timeseries").handler(Resource.handler(this::keys));
    }

    private void keys(Exchange exchange) throws RestException {
        JsonArray keys = new JsonArray();
        lookup.of(exchange).telemetry().all().keySet().forEach(keys::add);
        exchange.answer(keys);
    }

    private void values(Exchange exchange) throws RestException {
        Telemetry telemetry = lookup.of(exchange).telemetry();
        boolean range =
                exchange.query("startTs").isPresent() && exchange.query("endTs").isPresent();
        exchange.answer(range ? range(exchange, telemetry) : latest(exchange, telemetry));
    }

    /** The values from {@code startTs} up to, but not including, {@code endTs}; keys without any are left out. */
    private static JsonObject range(Exchange exchange, Telemetry telemetry) throws RestException {
        long start = exchange.number("startTs", 0);
        long end = exchange.number("endTs", 0);
        int limit = (int) exchange.number("limit", DEFAULT_LIMIT);
        boolean ascending = exchange.query("orderBy").filter("ASC"::equals).isPresent();
        JsonObject answer = new JsonObject();
        for (String key : exchange.list("keys")) {
            telemetry.series(key).ifPresent(series -> {
                JsonArray values = range(series, start, end, limit, ascending, isStrict(exchange));
                if (values.size() > 0) {
                    answer.add(key, values);
                }
            });
        }
        return answer;
    }

    private static JsonArray range(
            TimeSeries series, long start, long end, int limit, boolean ascending, boolean strict) {
        int from = series.firstFrom(start);
        int to = series.firstFrom(end);
        JsonArray values = new JsonArray();
        for (int i = 0; i < Math.min(limit, to - from); i++) {
            values.add(point(series, ascending ? from + i : to - 1 - i, strict));
        }
        return values;
    }

    /** The newest value of each key; null with the present time where there is none. */
    private JsonObject latest(Exchange exchange, Telemetry telemetry) {
        List<String> wanted = exchange.list("keys");
        JsonObject answer = new JsonObject();
        for (String key : wanted.isEmpty() ? telemetry.all().keySet() : wanted) {
            Optional<TimeSeries> series = telemetry.series(key);
            JsonArray values = new JsonArray();
            values.add(series.map(known -> point(known, known.size() - 1, isStrict(exchange)))
                    .orElseGet(() -> point(clock.millis(), JsonNull.INSTANCE)));
            answer.add(key, values);
        }
        return answer;
    }

    private static boolean isStrict(Exchange exchange) {
        return exchange.query("useStrictDataTypes").filter("true"::equals).isPresent();
    }

    private static JsonObject point(TimeSeries series, int index, boolean strict) {
        Value value = series.value(index);
        return point(series.time(index), strict ? value.toJson() : new JsonPrimitive(value.toText()));
    }

    private static JsonObject point(long ts, JsonElement value) {
        JsonObject point = new JsonObject();
        point.addProperty("ts", ts);
        point.add("value", value);
        return point;
    }
}
