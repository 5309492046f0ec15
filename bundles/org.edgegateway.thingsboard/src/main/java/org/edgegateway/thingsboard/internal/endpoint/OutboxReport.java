// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import org.edgegateway.basics.Seldom;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.thingsboard.internal.store.OutboxStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the server about records that it will never get: publishes telemetry when more were dropped or put into
 * quarantine, at most once in {@link #INTERVAL}.
 *
 * <p>{@code outbox_dropped_total} and {@code outbox_quarantined_total} count since the outbox was opened;
 * {@code outbox_depth} in records, {@code outbox_bytes} and {@code outbox_oldest_age_seconds} are of now.
 */
final class OutboxReport {

    /** How often {@link #check} should be called. */
    static final Duration CHECK = Duration.ofSeconds(5);

    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(OutboxReport.class);

    private final OutboxStore store;
    private final Telemetry telemetry;
    private final InstantSource clock;
    private final Seldom reports;
    private long reported;

    /** @param telemetry a way to the server that does not share the fate of what was dropped */
    OutboxReport(OutboxStore store, Telemetry telemetry, InstantSource clock) {
        this.store = store;
        this.telemetry = telemetry;
        this.clock = clock;
        this.reports = new Seldom(INTERVAL, clock);
    }

    void check() {
        try {
            store.statistics().ifPresent(this::report);
        } catch (RuntimeException bug) {
            LOG.error("The outbox could not be reported", bug);
        }
    }

    private void report(OutboxStatistics outbox) {
        long quarantined = store.quarantine().parked();
        long total = outbox.droppedTotal() + quarantined;
        if (total == reported || !reports.mayNow()) {
            return;
        }
        Publication publication =
                telemetry.publish(TelemetryRecord.ofGateway(clock.instant(), values(outbox, quarantined)));
        if (publication instanceof Publication.Accepted) {
            reported = total;
        } else {
            LOG.warn("Dropped records cannot be reported yet: {}", publication);
        }
    }

    private static JsonObject values(OutboxStatistics outbox, long quarantined) {
        long oldest = outbox.lanes().values().stream()
                .map(LaneStatistics::oldestAge)
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(0);
        JsonObject values = new JsonObject();
        values.addProperty("outbox_dropped_total", outbox.droppedTotal());
        values.addProperty("outbox_quarantined_total", quarantined);
        values.addProperty("outbox_depth", outbox.depth());
        values.addProperty("outbox_bytes", outbox.bytes());
        values.addProperty("outbox_oldest_age_seconds", oldest);
        return values;
    }
}
