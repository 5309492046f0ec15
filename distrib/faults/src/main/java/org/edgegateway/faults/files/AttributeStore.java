// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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

/** The server's side: one device's attributes, in memory. It tells the truth unless told otherwise. Thread-safe. */
final class AttributeStore implements Cloud, Attributes {

    private final JsonObject client = new JsonObject();
    private final JsonObject shared = new JsonObject();
    private final List<AttributeListener> listeners = new CopyOnWriteArrayList<>();
    private UnaryOperator<JsonObject> answering = UnaryOperator.identity();
    private Consumer<JsonObject> reported = values -> {};
    private long requests;

    @Override
    public Optional<Attributes> attributes() {
        return Optional.of(this);
    }

    @Override
    public boolean connected() {
        return true;
    }

    @Override
    public synchronized Publication report(AttributeReport report) {
        reported.accept(report.values());
        report.values().entrySet().forEach(value -> client.add(value.getKey(), value.getValue()));
        return new Publication.Accepted("1", List.of());
    }

    @Override
    public CompletionStage<AttributeAnswer> request(AttributeRequest request) {
        return CompletableFuture.completedFuture(find(request));
    }

    synchronized AttributeAnswer.Values find(AttributeRequest request) {
        requests++;
        return new AttributeAnswer.Values(
                select(client, request.client()), answering.apply(select(shared, request.shared())));
    }

    private static JsonObject select(JsonObject all, Set<String> keys) {
        JsonObject found = new JsonObject();
        keys.stream().filter(all::has).forEach(key -> found.add(key, all.get(key)));
        return found;
    }

    @Override
    public synchronized Registration watch(AttributeFilter filter, AttributeListener listener) {
        listeners.add(listener);
        JsonObject known = select(shared, filter.keys());
        if (known.size() > 0) {
            listener.changed(new AttributeChange("", known, Set.of()));
        }
        return () -> listeners.remove(listener);
    }

    /** Sets shared attributes, and pushes them to who watches. */
    synchronized void set(JsonObject values) {
        values.entrySet().forEach(value -> shared.add(value.getKey(), value.getValue()));
        listeners.forEach(listener -> listener.changed(new AttributeChange("", values, Set.of())));
    }

    void set(String key, JsonElement value) {
        JsonObject values = new JsonObject();
        values.add(key, value);
        set(values);
    }

    /** From now on, shared attributes asked for are told as this changes them. */
    synchronized void answer(UnaryOperator<JsonObject> change) {
        answering = change;
    }

    /** From now on, this sees all that the device reports. */
    synchronized void onReport(Consumer<JsonObject> listener) {
        reported = listener;
    }

    /** How many questions the device asked. */
    synchronized long requests() {
        return requests;
    }

    /** The hash that the device told last; empty for none. */
    synchronized String hash(String key) {
        return Optional.ofNullable(client.getAsJsonObject("FILE_HASHES"))
                .map(hashes -> hashes.getAsJsonObject(key))
                .map(file -> file.get("hash").getAsString())
                .orElse("");
    }

    /** Why the last write was refused; empty when it was not. */
    String error(String key) {
        return text("FILE_ERROR_" + key);
    }

    /** What the device says that the file holds. */
    String read(String key) {
        return text("FILE_READ_" + key);
    }

    private synchronized String text(String key) {
        return Optional.ofNullable(client.get(key))
                .map(JsonElement::getAsString)
                .orElse("");
    }
}
