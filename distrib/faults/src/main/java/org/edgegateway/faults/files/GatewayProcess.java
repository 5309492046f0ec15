// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.faults.ChildJvm;

/** A {@link GatewayMain} in a process of its own, whose attributes are here. */
final class GatewayProcess implements AutoCloseable {

    private static final int START_MILLIS = 60_000;

    private final Process process;
    private final Wire wire;
    private final AttributeStore store;
    private final Consumer<String> restarted;
    private final Registration pushes;
    private final CompletableFuture<Void> reader;

    private GatewayProcess(Process process, Wire wire, AttributeStore store, Consumer<String> restarted) {
        this.process = process;
        this.wire = wire;
        this.store = store;
        this.restarted = restarted;
        reader = CompletableFuture.runAsync(this::serve, task -> new Thread(task, "server of a gateway").start());
        pushes = store.watch(FileStack.WATCHED, this::push);
    }

    /**
     * Starts it and returns when it is connected.
     *
     * @param launcher as of {@link ChildJvm#of(List, Class, String...)}
     * @param restarted hears of restarts, while they are done
     */
    static GatewayProcess start(List<String> launcher, Path folder, AttributeStore store, Consumer<String> restarted)
            throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(START_MILLIS);
            Process process = ChildJvm.of(
                            launcher, GatewayMain.class, folder.toString(), String.valueOf(server.getLocalPort()))
                    .start();
            try {
                return new GatewayProcess(process, new Wire(server.accept()), store, restarted);
            } catch (IOException notConnected) {
                process.destroyForcibly();
                throw notConnected;
            }
        }
    }

    private void push(AttributeChange change) {
        try {
            wire.send(Wire.message(Wire.PUSH, change.values()));
        } catch (IOException killed) {
            requireKilledOrDying(killed);
        }
    }

    private void serve() {
        try {
            for (Optional<JsonObject> read = wire.read(); read.isPresent(); read = wire.read()) {
                wire.send(answer(read.get()));
            }
        } catch (IOException killed) {
            requireKilledOrDying(killed);
        }
    }

    private void requireKilledOrDying(IOException e) {
        if (!process.onExit()
                .completeOnTimeout(process, 5, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            return;
        }
        throw new IllegalStateException("the gateway runs and cannot be reached", e);
    }

    private JsonObject answer(JsonObject message) {
        JsonObject answer = Wire.message(Wire.ID, message.get(Wire.ID));
        if (message.has(Wire.REPORT)) {
            store.report(AttributeReport.ofGateway(message.getAsJsonObject(Wire.REPORT)));
        } else if (message.has(Wire.RESTARTED)) {
            restarted.accept(message.get(Wire.RESTARTED).getAsString());
        } else {
            AttributeRequest request =
                    new AttributeRequest("", Wire.names(message, Wire.CLIENT), Wire.names(message, Wire.SHARED));
            AttributeAnswer.Values values = store.find(request);
            answer.add(Wire.CLIENT, values.client());
            answer.add(Wire.SHARED, values.shared());
        }
        return answer;
    }

    /** @throws IllegalStateException when it ended by itself */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the gateway ended by itself with " + process.exitValue());
        }
    }

    /** Ends it as {@code kill -9} does, and returns when all that it had sent was looked at. */
    @Override
    public void close() throws IOException {
        requireAlive();
        process.destroyForcibly().onExit().join();
        reader.join();
        pushes.close();
        wire.close();
    }
}
