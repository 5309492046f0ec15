// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The telemetry of the connection with a name, or of any where no name is given, when it is there. */
final class TelemetryServices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelemetryServices.class);

    private final ServiceTracker<Telemetry, Telemetry> tracker;

    TelemetryServices(BundleContext context, String connection) {
        String pid = connection.isEmpty() ? "*" : connection.replaceAll("([\\\\*()])", "\\\\$1");
        try {
            tracker = new ServiceTracker<>(
                    context,
                    FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + Telemetry.class.getName()
                            + ")(kura.service.pid=" + pid + "))"),
                    null);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        tracker.open();
    }

    void publish(JsonObject values, Instant time) {
        if (values.size() > 0) {
            Optional.ofNullable(tracker.getService())
                    .map(telemetry -> telemetry.publish(TelemetryRecord.ofGateway(time, values)))
                    .filter(publication -> !(publication instanceof Publication.Accepted))
                    .ifPresent(publication -> LOG.debug("The cloud is not told of the controller: {}", publication));
        }
    }

    @Override
    public void close() {
        tracker.close();
    }
}
