// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;

/**
 * Log entries of a manager reach the server. By reflection: a test bundle that imports the contracts would be stopped
 * whenever another test updates them.
 */
class LogsEndToEndIT {

    private static final String API = "org.edgegateway.cloud.api.";

    @InjectBundleContext
    BundleContext context;

    @Test
    void anEntryPublishedOfflineIsStoredAsTelemetryLater(@TempDir Path folder)
            throws IOException, KuraException, ReflectiveOperationException, InvalidSyntaxException {
        try (Simulator simulator = Simulator.start(folder)) {
            Connection connection = Connection.create(context, simulator, "logs");
            assertThat(publish(connection.names().get(0), "WARN", "GATEWAY - low on\ndisk"))
                    .hasToString("Accepted[id=logs-1, refused=[]]");

            connection.connect();

            connection.awaitStored("severity", "\"WARN\"");
            connection.awaitStored("message", "\"GATEWAY - low on\\ndisk\"");
            connection.remove();
        }
    }

    private Object publish(String connection, String severity, String message)
            throws ReflectiveOperationException, InvalidSyntaxException {
        ServiceReference<?>[] found =
                context.getAllServiceReferences(API + "Logs", "(kura.service.pid=" + connection + ")");
        assertThat(found).hasSize(1);
        Object logs = context.getService(found[0]);
        ClassLoader loader = logs.getClass().getClassLoader();
        Class<?> entry = loader.loadClass(API + "LogEntry");
        Object level = Arrays.stream(loader.loadClass(API + "LogSeverity").getEnumConstants())
                .filter(one -> one.toString().equals(severity))
                .findFirst()
                .orElseThrow();
        Method publish = loader.loadClass(API + "Logs").getMethod("publish", entry);
        return publish.invoke(logs, entry.getDeclaredConstructors()[0].newInstance(Instant.now(), level, message));
    }
}
