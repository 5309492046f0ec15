// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcRequest;

/**
 * Lets a request through to its command if the settings allow it, not too often and not too many at a time. Thread-safe.
 */
final class CommandGate implements RpcHandler {

    private final NamedCommand command;
    private final Optional<CallMeter> meter;
    private final Semaphore running;

    CommandGate(NamedCommand command, AllowList allowed, LongSupplier nanoTime) {
        this.command = command;
        this.meter = allowed.limit(command.name()).map(limit -> new CallMeter(limit, nanoTime));
        this.running = new Semaphore(command.atOnce());
    }

    @Override
    public RpcAnswer handle(RpcRequest request) throws Exception {
        if (meter.isEmpty()) {
            return refused("is not allowed: the setting 'Allowed commands' on the gateway does not name it");
        }
        JsonObject params = params(request.params());
        if (!running.tryAcquire()) {
            return refused("is running already: try again when it is done");
        }
        try {
            Optional<Duration> wait = meter.get().take();
            return wait.isEmpty()
                    ? command.command().run(params)
                    : refused(
                            "was called too often: try again in " + (wait.get().toSeconds() + 1) + " s");
        } finally {
            running.release();
        }
    }

    private static JsonObject params(JsonElement params) {
        boolean empty = params.isJsonNull()
                || (params.isJsonPrimitive() && params.getAsString().isEmpty());
        if (!empty && !params.isJsonObject()) {
            throw new IllegalArgumentException("they must be an object, like {}");
        }
        return empty ? new JsonObject() : params.getAsJsonObject();
    }

    private RpcAnswer refused(String why) {
        return RpcAnswer.ofMessage("Error - '" + command.name() + "' " + why);
    }
}
