// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.RpcAnswer;

/** Restarts a controller: the one that <code>{"name":..}</code> says, or the only one. */
final class RestartController {

    private final Supplier<Map<String, Controller>> controllers;
    private final LongSupplier nanoTime;
    private final Map<String, Disruption> restarts = new ConcurrentHashMap<>();

    /** @param controllers gives those there are now, by their names */
    RestartController(Supplier<Map<String, Controller>> controllers, LongSupplier nanoTime) {
        this.controllers = controllers;
        this.nanoTime = nanoTime;
    }

    RpcAnswer run(JsonObject params) {
        Map<String, Controller> named = controllers.get();
        Controller controller = Params.choose(named, params, "name", "this gateway has no controller");
        String name = Params.optionalText(params, "name")
                .orElseGet(() -> named.keySet().iterator().next());
        return restarts.computeIfAbsent(name, added -> new Disruption(nanoTime))
                .once("restart_controller", "Restarting '" + name + "'", controller::restart);
    }
}
