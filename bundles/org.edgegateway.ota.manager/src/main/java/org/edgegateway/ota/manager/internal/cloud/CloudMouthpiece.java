// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.ota.manager.internal.machine.Mouthpiece;
import org.edgegateway.ota.manager.internal.machine.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the cloud by telemetry, which is stored until it is delivered. */
public final class CloudMouthpiece implements Mouthpiece {

    private static final Logger LOG = LoggerFactory.getLogger(CloudMouthpiece.class);

    private final Supplier<Optional<Telemetry>> telemetry;

    public CloudMouthpiece(Supplier<Optional<Telemetry>> telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public boolean tell(Report report) {
        TelemetryRecord values = TelemetryRecord.ofGateway(Instant.ofEpochMilli(report.time()), report.values());
        return telemetry.get().map(service -> publish(service, values)).orElse(false);
    }

    private static boolean publish(Telemetry service, TelemetryRecord values) {
        Publication publication = service.publish(values);
        if (publication instanceof Publication.Refused refused) {
            LOG.warn("The cloud would not take {}: {}", values.values(), refused.refused());
        }
        return !(publication instanceof Publication.NotStored);
    }
}
