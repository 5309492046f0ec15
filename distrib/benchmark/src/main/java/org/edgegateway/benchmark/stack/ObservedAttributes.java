// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Registration;

/** Attributes of a connection, seen as they pass. Thread-safe. */
final class ObservedAttributes implements Attributes {

    private static final String READ = "FILE_READ_";
    private static final String HASHES = "FILE_HASHES";

    private final Attributes attributes;
    private final Map<String, Long> readAt = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> hashed = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile long lastNanos = System.nanoTime();

    ObservedAttributes(Attributes attributes) {
        this.attributes = attributes;
    }

    @Override
    public Publication report(AttributeReport report) {
        Publication publication = attributes.report(report);
        lastNanos = System.nanoTime();
        for (Map.Entry<String, JsonElement> value : report.values().entrySet()) {
            if (value.getKey().startsWith(READ)) {
                readAt.put(value.getKey().substring(READ.length()), lastNanos);
            } else if (value.getKey().startsWith(HASHES) && value.getValue() instanceof JsonObject hashes) {
                hashed.put(value.getKey(), Set.copyOf(hashes.keySet()));
            }
        }
        return publication;
    }

    @Override
    public CompletionStage<AttributeAnswer> request(AttributeRequest request) {
        unanswered.incrementAndGet();
        return attributes.request(request).whenComplete((answer, failure) -> {
            lastNanos = System.nanoTime();
            unanswered.decrementAndGet();
        });
    }

    @Override
    public Registration watch(AttributeFilter filter, AttributeListener listener) {
        return attributes.watch(filter, listener);
    }

    /** The files whose content was reported since {@link #forget}, and when, in nanoseconds. */
    Map<String, Long> readAt() {
        return readAt;
    }

    /** How many files the hashes reported last are of. */
    int hashed() {
        Set<String> keys = new HashSet<>();
        hashed.values().forEach(keys::addAll);
        return keys.size();
    }

    void forget() {
        readAt.clear();
    }

    /** Whether the cloud owes no answer. */
    boolean answered() {
        return unanswered.get() == 0;
    }

    /** When something passed last. */
    long lastNanos() {
        return lastNanos;
    }
}
