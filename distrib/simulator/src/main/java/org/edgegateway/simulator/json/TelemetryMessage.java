// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.util.List;

/** The telemetry that one message carries for one device. */
public record TelemetryMessage(List<TelemetryRecord> records) {

    /** How many points there are in all records together. */
    public int points() {
        int points = 0;
        for (TelemetryRecord record : records) {
            points += record.points().size();
        }
        return points;
    }

    /** Whether all keys are ones that ThingsBoard stores; a single other one loses the whole message. */
    public boolean isStorable() {
        for (TelemetryRecord record : records) {
            if (!KeyRule.allStorable(record.points())) {
                return false;
            }
        }
        return true;
    }
}
