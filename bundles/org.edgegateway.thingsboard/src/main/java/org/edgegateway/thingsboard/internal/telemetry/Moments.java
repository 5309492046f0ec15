// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.Refusal;

/**
 * Collects the values of a message by the moment they were taken, refusing those that the server would not take. Not
 * thread-safe; lives as long as one message is read.
 */
public final class Moments {

    /**
     * Values with one timestamp.
     *
     * @param timestamp milliseconds since the epoch
     * @param values by key, in the order they came
     */
    public record Moment(long timestamp, Map<String, JsonElement> values) {}

    private final Map<Long, Moment> moments = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Adds a value, or a refusal when the key or the value is not acceptable. */
    public void add(long timestamp, String key, JsonElement value) {
        Optional<String> fault = TelemetryKeys.fault(key).or(() -> JsonValues.fault(value));
        if (fault.isPresent()) {
            refuse(key, fault.get());
        } else {
            moments.computeIfAbsent(timestamp, time -> new Moment(time, new LinkedHashMap<>()))
                    .values()
                    .put(key, value);
        }
    }

    /** Adds a value unless its key is taken at that moment. */
    void addIfAbsent(long timestamp, String key, JsonElement value) {
        Moment moment = moments.get(timestamp);
        if (moment == null || !moment.values().containsKey(key)) {
            add(timestamp, key, value);
        }
    }

    void refuse(String key, String reason) {
        refusals.add(new Refusal(TelemetryKeys.shown(key), reason));
    }

    public List<Moment> moments() {
        return List.copyOf(moments.values());
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
