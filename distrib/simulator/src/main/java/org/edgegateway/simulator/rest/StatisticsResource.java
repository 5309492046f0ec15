// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import org.edgegateway.simulator.mqtt.Sessions;
import org.edgegateway.simulator.mqtt.Statistics;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Devices;

/** {@code GET /simulator/statistics}: an addition to ThingsBoard's API that needs no login. */
final class StatisticsResource implements Resource {

    private final Statistics statistics;
    private final Sessions sessions;
    private final Devices devices;

    StatisticsResource(Statistics statistics, Sessions sessions, Devices devices) {
        this.statistics = statistics;
        this.sessions = sessions;
        this.devices = devices;
    }

    @Override
    public void addRoutes(Router router) {
        router.get("/simulator/statistics").handler(Resource.handler(this::get));
    }

    private void get(Exchange exchange) {
        JsonObject answer = new JsonObject();
        answer.addProperty("sessions", sessions.count());
        answer.addProperty("connects", statistics.connects());
        answer.addProperty("refused", statistics.refused());
        answer.addProperty("closedByServer", statistics.closedByServer());
        answer.addProperty("publishes", statistics.publishes());
        answer.addProperty("payloadBytes", statistics.payloadBytes());
        answer.addProperty("acknowledged", statistics.acknowledged());
        answer.addProperty(
                "records",
                devices.all().stream().mapToLong(of -> of.telemetry().records()).sum());
        answer.addProperty(
                "points",
                devices.all().stream().mapToLong(of -> of.telemetry().points()).sum());
        JsonObject byDevice = new JsonObject();
        devices.all().forEach(device -> byDevice.add(device.data().name(), counts(device)));
        answer.add("devices", byDevice);
        exchange.answer(answer);
    }

    private static JsonObject counts(Device device) {
        JsonObject counts = new JsonObject();
        counts.addProperty("records", device.telemetry().records());
        counts.addProperty("points", device.telemetry().points());
        return counts;
    }
}
