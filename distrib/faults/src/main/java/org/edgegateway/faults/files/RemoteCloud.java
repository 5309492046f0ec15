// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.sync.Cloud;

/** The device's end of the {@link Wire}. A report returns once the server has it. Thread-safe. */
final class RemoteCloud implements Cloud, Attributes {

    private final Wire wire;
    private final List<AttributeListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    RemoteCloud(Wire wire) {
        this.wire = wire;
    }

    /** Hears the server until it ends. */
    void listen() throws IOException {
        for (Optional<JsonObject> read = wire.read(); read.isPresent(); read = wire.read()) {
            JsonObject message = read.get();
            if (message.has(Wire.PUSH)) {
                AttributeChange change = new AttributeChange("", message.getAsJsonObject(Wire.PUSH), Set.of());
                listeners.forEach(listener -> listener.changed(change));
            } else {
                Optional.ofNullable(waiting.remove(message.get(Wire.ID).getAsLong()))
                        .ifPresent(answer -> answer.complete(message));
            }
        }
    }

    private CompletableFuture<JsonObject> send(JsonObject message) {
        long id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        message.addProperty(Wire.ID, id);
        try {
            wire.send(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    /** Returns once the server knows. */
    void restarted(String name) {
        send(Wire.message(Wire.RESTARTED, new JsonPrimitive(name))).join();
    }

    @Override
    public Publication report(AttributeReport report) {
        send(Wire.message(Wire.REPORT, report.values())).join();
        return new Publication.Accepted("1", List.of());
    }

    @Override
    public CompletionStage<AttributeAnswer> request(AttributeRequest request) {
        JsonObject question = Wire.message(Wire.CLIENT, array(request.client()));
        question.add(Wire.SHARED, array(request.shared()));
        return send(question)
                .thenApply(answer -> new AttributeAnswer.Values(
                        answer.getAsJsonObject(Wire.CLIENT), answer.getAsJsonObject(Wire.SHARED)));
    }

    private static JsonArray array(Set<String> names) {
        JsonArray array = new JsonArray();
        names.forEach(array::add);
        return array;
    }

    /** The server pushes what is watched without having been asked. */
    @Override
    public Registration watch(AttributeFilter filter, AttributeListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<Attributes> attributes() {
        return Optional.of(this);
    }

    @Override
    public boolean connected() {
        return true;
    }
}
