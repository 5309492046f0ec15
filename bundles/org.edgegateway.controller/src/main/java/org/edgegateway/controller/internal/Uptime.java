// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.edgegateway.cloud.api.ControllerStatus;

/** What the cloud is told of an application's health. */
final class Uptime {

    private Uptime() {}

    /** Milliseconds since it was started and since it was last seen healthy; without what is not known. */
    static JsonObject of(ControllerStatus status, Instant now) {
        JsonObject values = new JsonObject();
        status.since().ifPresent(since -> values.addProperty("ms_since_controller_startup", millis(since, now)));
        status.healthy()
                .ifPresent(seen -> values.addProperty("ms_since_last_controller_health_check", millis(seen, now)));
        return values;
    }

    private static long millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }
}
