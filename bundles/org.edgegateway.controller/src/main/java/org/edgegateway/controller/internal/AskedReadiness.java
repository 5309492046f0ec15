// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcRequest;

/**
 * Asks the application by one of the methods that it answers to the cloud. It is ready when it answers in time, and neither
 * with {@code false} nor with a message that begins with {@code Error}.
 */
final class AskedReadiness implements Readiness {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String MESSAGE = "message";

    private final String method;
    private final Supplier<Optional<RpcHandler>> handler;
    private final ExecutorService thread;
    private final Duration patience;

    /** @param thread on which the application is asked, as it may never answer; takes one question at a time */
    AskedReadiness(String method, Supplier<Optional<RpcHandler>> handler, ExecutorService thread, Duration patience) {
        this.method = method;
        this.handler = handler;
        this.thread = thread;
        this.patience = patience;
    }

    @Override
    public Optional<String> trouble() {
        return handler.get().map(this::ask).orElseGet(() -> Optional.of("nobody answers " + method));
    }

    private Optional<String> ask(RpcHandler asked) {
        RpcRequest question = new RpcRequest("", method, JsonNull.INSTANCE);
        try {
            return await(thread.submit(() -> asked.handle(question).value()));
        } catch (RejectedExecutionException e) {
            return Optional.of(method + " is still not answered");
        }
    }

    private Optional<String> await(Future<JsonElement> answer) {
        try {
            return judged(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Optional.of(method + " fails: " + Reason.of(e.getCause() == null ? e : e.getCause()));
        } catch (TimeoutException e) {
            return Optional.of(method + " is not answered within " + patience.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("asking for " + method + " was interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private Optional<String> judged(JsonElement answer) {
        boolean no = answer.isJsonPrimitive() && answer.getAsJsonPrimitive().isBoolean() && !answer.getAsBoolean();
        boolean error = answer.isJsonObject()
                && answer.getAsJsonObject().get(MESSAGE) instanceof JsonPrimitive message
                && message.getAsString().startsWith("Error");
        return no || error ? Optional.of(method + " answers " + answer) : Optional.empty();
    }
}
