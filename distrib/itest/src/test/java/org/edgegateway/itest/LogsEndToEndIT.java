// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Log entries of a manager reach the server. */
class LogsEndToEndIT {

    @InjectBundleContext
    BundleContext context;

    @Test
    void anEntryPublishedOfflineIsStoredAsTelemetryLater(@TempDir Path folder) throws Exception {
        try (Simulator simulator = Simulator.start(folder)) {
            Connection connection = Connection.create(context, simulator, "logs");
            CloudApi logs = CloudApi.of(context, "Logs", connection.names().get(0));
            Object entry = logs.make(
                    "LogEntry", Instant.now(), logs.constant("LogSeverity", "WARN"), "GATEWAY - low on\ndisk");
            assertThat(logs.call("Logs", "publish", entry)).hasToString("Accepted[id=logs-1, refused=[]]");

            connection.connect();

            connection.awaitStored("severity", "\"WARN\"");
            connection.awaitStored("message", "\"GATEWAY - low on\\ndisk\"");
            connection.remove();
        }
    }
}
