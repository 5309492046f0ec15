// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.TelemetryMessage;
import org.edgegateway.simulator.json.TelemetryRecord;

/** The telemetry of one device. Not thread-safe. */
public final class Telemetry {

    private final int keep;
    private final Map<String, TimeSeries> series = new HashMap<>();
    private long records;
    private long points;

    /** @param keep how many values of each key to keep; 0 only counts */
    Telemetry(int keep) {
        this.keep = keep;
    }

    void add(TelemetryMessage message) {
        for (TelemetryRecord item : message.records()) {
            records++;
            points += item.points().size();
            if (keep > 0) {
                store(item);
            }
        }
    }

    /** Stores values without counting them. */
    void write(TelemetryRecord values) {
        if (keep > 0) {
            store(values);
        }
    }

    /** The values of a key; empty when there never were any. */
    public Optional<TimeSeries> series(String key) {
        return Optional.ofNullable(series.get(key));
    }

    /** All keys with their values, sorted by key. */
    public Map<String, TimeSeries> all() {
        return Collections.unmodifiableMap(new TreeMap<>(series));
    }

    /** How many records were ever received, values for the same time included. */
    public long records() {
        return records;
    }

    /** How many points were ever received, values for the same time included. */
    public long points() {
        return points;
    }

    private void store(TelemetryRecord item) {
        for (KeyValue point : item.points()) {
            series.computeIfAbsent(point.key(), key -> new TimeSeries(keep)).put(item.ts(), point.value());
        }
    }
}
