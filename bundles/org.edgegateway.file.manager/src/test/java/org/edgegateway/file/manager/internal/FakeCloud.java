// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Refusal;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.sync.Cloud;

/** A cloud with attributes, in memory. It may be away, lose or hold back answers, have a full outbox and
 * break. */
public final class FakeCloud implements Cloud, Attributes {

    /** In the order in which they were reported: key and value. */
    public final List<Map.Entry<String, JsonElement>> reports = new ArrayList<>();

    public final List<AttributeRequest> requests = new ArrayList<>();
    public final JsonObject client = new JsonObject();
    public final JsonObject shared = new JsonObject();
    public boolean connected = true;
    public boolean answers = true;
    public boolean full;
    public boolean holds;
    public boolean broken;
    public int mostBytes = Integer.MAX_VALUE;
    private final List<Runnable> held = new ArrayList<>();
    private final List<AttributeListener> listeners = new ArrayList<>();

    @Override
    public Optional<Attributes> attributes() {
        return Optional.of(this);
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public Publication report(AttributeReport report) {
        if (broken) {
            throw new IllegalStateException("the connection is broken");
        }
        if (full) {
            return new Publication.NotStored("the disk is full");
        }
        if (report.values().toString().length() > mostBytes) {
            return new Publication.Refused(List.of(new Refusal("", "too long")));
        }
        for (Map.Entry<String, JsonElement> value : report.values().entrySet()) {
            reports.add(Map.entry(value.getKey(), value.getValue()));
            client.add(value.getKey(), value.getValue());
        }
        return new Publication.Accepted("1", List.of());
    }

    @Override
    public CompletionStage<AttributeAnswer> request(AttributeRequest request) {
        requests.add(request);
        if (!connected || !answers) {
            return CompletableFuture.completedFuture(new AttributeAnswer.Failed("no answer"));
        }
        AttributeAnswer now =
                new AttributeAnswer.Values(select(client, request.client()), select(shared, request.shared()));
        if (!holds) {
            return CompletableFuture.completedFuture(now);
        }
        CompletableFuture<AttributeAnswer> later = new CompletableFuture<>();
        held.add(() -> later.complete(now));
        return later;
    }

    /** Delivers the answers that were held back, as they were when they were asked for. */
    public void release() {
        holds = false;
        List.copyOf(held).forEach(Runnable::run);
        held.clear();
    }

    private static JsonObject select(JsonObject all, Set<String> keys) {
        JsonObject found = new JsonObject();
        keys.stream().filter(all::has).forEach(key -> found.add(key, all.get(key)));
        return found;
    }

    @Override
    public Registration watch(AttributeFilter filter, AttributeListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Sets shared attributes, and tells who watches them if it is connected. */
    public void set(String json) {
        set(JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject());
    }

    public void set(JsonObject values) {
        values.entrySet().forEach(value -> shared.add(value.getKey(), value.getValue()));
        if (connected) {
            listeners.forEach(listener -> listener.changed(new AttributeChange("", values, Set.of())));
        }
    }

    public void delete(String key) {
        shared.remove(key);
        if (connected) {
            listeners.forEach(listener -> listener.changed(new AttributeChange("", new JsonObject(), Set.of(key))));
        }
    }

    /** What was reported last under each key. */
    public Map<String, JsonElement> last() {
        Map<String, JsonElement> last = new LinkedHashMap<>();
        reports.forEach(report -> last.put(report.getKey(), report.getValue()));
        return last;
    }
}
