// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** A package that the server's user assigns to the gateway is downloaded by a manager. */
class UpdatesEndToEndIT {

    @InjectBundleContext
    BundleContext context;

    private final byte[] data = new byte[150_000];

    @Test
    void aPackageIsDownloadedUnderAFreshNumberWhenItExpiresMeanwhile(@TempDir Path folder) throws Exception {
        new Random(6).nextBytes(data);
        try (Simulator simulator = Simulator.start(folder)) {
            Connection connection = Connection.create(context, simulator, "updates");
            CloudApi updates =
                    CloudApi.of(context, "Updates", connection.names().get(0));
            int size = (int) updates.call("Updates", "mostBytes");
            assertThat(size).isEqualTo(65_000);
            assertThat(chunk(updates, begin(updates), 0, size)).hasToString("Failed[reason=not connected]");
            connection.connect();
            simulator.assign("SOFTWARE", "app", "2.0", data);

            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            Object download = begin(updates);
            whole.writeBytes(bytes(updates, chunk(updates, download, 0, size)));
            whole.writeBytes(bytes(updates, chunk(updates, download, 1, size)));
            simulator.post("/simulator/trouble", "{\"packagesExpired\":true}");
            assertThat(bytes(updates, chunk(updates, download, 2, size))).isEmpty();
            whole.writeBytes(bytes(updates, chunk(updates, begin(updates), 2, size)));

            assertThat(whole.toByteArray()).isEqualTo(data);
            connection.remove();
        }
    }

    private static Object begin(CloudApi updates) throws ReflectiveOperationException {
        return updates.call("Updates", "begin", updates.constant("UpdateKind", "SOFTWARE"));
    }

    private static Object chunk(CloudApi updates, Object download, int index, int size) throws Exception {
        CompletionStage<?> asked = (CompletionStage<?>) updates.call(download, "UpdateDownload", "chunk", index, size);
        return asked.toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static byte[] bytes(CloudApi updates, Object received) throws ReflectiveOperationException {
        return (byte[]) updates.call(received, "UpdateChunk$Received", "bytes");
    }
}
