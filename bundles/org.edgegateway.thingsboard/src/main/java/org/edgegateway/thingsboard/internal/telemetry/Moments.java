// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of a message by the moment they were taken, refusing those that the server would not take. Not
 * thread-safe; lives as long as one message is read.
 */
public final class Moments {

    /**
     * Values with one timestamp.
     *
     * @param timestamp milliseconds since the epoch
     * @param values by key, in the order they came; of the types that {@link JsonValues} lets pass
     */
    public record Moment(long timestamp, Map<String, Object> values) {}

    private final List<Moment> moments = new ArrayList<>(1);
    private final List<Refusal> refusals = new ArrayList<>(0);

    /**
     * Adds a value, or a refusal when the key or the value is not acceptable.
     *
     * @param timestamp milliseconds since the epoch
     * @param value a value of Kura's metric types, or a Gson element
     */
    public void add(long timestamp, String key, @Nullable Object value) {
        Optional<String> ofKey = TelemetryKeys.fault(key);
        Optional<String> fault = ofKey.isPresent() ? ofKey : JsonValues.fault(value);
        if (fault.isPresent() || value == null) {
            refuse(key, fault.orElse(""));
        } else {
            at(timestamp).values().put(key, value);
        }
    }

    /** Adds a value unless its key is taken at that moment. */
    void addIfAbsent(long timestamp, String key, @Nullable Object value) {
        if (!at(timestamp).values().containsKey(key)) {
            add(timestamp, key, value);
        }
    }

    private Moment at(long timestamp) {
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (moments.get(i).timestamp() == timestamp) {
                return moments.get(i);
            }
        }
        Moment moment = new Moment(timestamp, new LinkedHashMap<>());
        moments.add(moment);
        return moment;
    }

    void refuse(String key, String reason) {
        refusals.add(new Refusal(TelemetryKeys.shown(key), reason));
    }

    /** Values by moment, in the order they came; a moment may have none. */
    public List<Moment> moments() {
        return Collections.unmodifiableList(moments);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
