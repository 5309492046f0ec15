// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.edgegateway.cloud.api.AttributeChange;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the shared attributes of a device: those that somebody watches by key. Bounded by what is watched.
 *
 * <p>The server tells of changes as they happen and answers when asked for the present values, on two ways that may
 * overtake each other. So a value that was told while an answer is awaited counts more than the answer, also when
 * several answers are awaited at a time. Thread-safe.
 */
final class SharedAttributes {

    private final String device;
    private final Map<String, JsonElement> known = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Long> toldAt = new HashMap<>();
    private long told;

    /** @param device the child device's name; empty for the gateway itself */
    SharedAttributes(String device) {
        this.device = device;
    }

    /** Takes over what was known before. */
    synchronized void restore(JsonObject values) {
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            known.putIfAbsent(value.getKey(), value.getValue());
        }
    }

    /** Remembers these keys from now on. */
    synchronized void keep(Set<String> keys) {
        kept.addAll(keys);
    }

    /** The keys that are remembered. */
    synchronized Set<String> kept() {
        return Set.copyOf(kept);
    }

    /** All that is known. */
    synchronized JsonObject values() {
        JsonObject values = new JsonObject();
        known.forEach(values::add);
        return values;
    }

    /** The server told of a change. */
    synchronized AttributeChange told(JsonObject values, Set<String> deleted) {
        told++;
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            if (kept.contains(value.getKey())) {
                known.put(value.getKey(), value.getValue());
                toldAt.put(value.getKey(), told);
            }
        }
        for (String key : deleted) {
            known.remove(key);
            if (kept.contains(key)) {
                toldAt.put(key, told);
            }
        }
        return new AttributeChange(device, values, deleted);
    }

    /**
     * The server is about to be asked for the present values.
     *
     * @return how many changes it told of before, for {@link #answered}
     */
    synchronized long asking() {
        return told;
    }

    /**
     * The server answered.
     *
     * @param before what {@link #asking} returned
     * @param asked the keys it was asked for
     * @param found those that it has
     * @return what changed since it was last heard of
     */
    synchronized AttributeChange answered(long before, Set<String> asked, JsonObject found) {
        JsonObject changed = new JsonObject();
        Set<String> deleted = new HashSet<>();
        for (String key : asked) {
            if (toldAt.getOrDefault(key, 0L) > before) {
                continue;
            }
            @Nullable JsonElement now = found.get(key);
            if (now == null) {
                if (known.remove(key) != null) {
                    deleted.add(key);
                }
            } else if (!now.equals(known.put(key, now))) {
                changed.add(key, now);
            }
        }
        return new AttributeChange(device, changed, deleted);
    }
}
