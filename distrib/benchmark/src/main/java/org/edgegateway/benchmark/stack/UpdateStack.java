// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.cloud.api.Updates;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.ota.manager.internal.download.ChunkDownload;
import org.edgegateway.ota.manager.internal.download.DownloadSettings;
import org.edgegateway.ota.manager.internal.download.FreeSpace;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Subscriptions;
import org.edgegateway.thingsboard.internal.updates.PackageDownloads;

/** The OTA manager's download over the connection's, wired as the product does it. Owns the session. */
public final class UpdateStack implements AutoCloseable {

    private static final int PACKET_BYTES = 65_536;
    private static final Duration POLL = Duration.ofMillis(1);

    private final MqttSession session;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final PackageDownloads downloads;

    /** Connects. */
    public UpdateStack(MqttSession session) throws TimeoutException {
        this.session = session;
        downloads = new PackageDownloads(
                session, () -> PACKET_BYTES, timer, new Random(), new Oddities(InstantSource.system()));
        session.afterConnect(new Subscriptions(DeviceTopics.SUBSCRIBED));
        session.onState(state -> {
            if (!state.connected()) {
                downloads.disconnected();
            }
        });
        session.connect();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!session.state().connected()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("no connection");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** The packages of the device. */
    public Updates updates() {
        return downloads;
    }

    /** Fetches the software that is offered, durably, into a folder that is there. */
    public void fetch(String version, long bytes, int inFlight, Path folder)
            throws WorkException, InterruptedException {
        Offer offer = new Offer(new Release("package", version), bytes, "", "", "", "");
        new ChunkDownload(
                        () -> Optional.of(downloads),
                        UpdateKind.SOFTWARE,
                        new DownloadSettings(downloads.mostBytes(), inFlight, 0, Duration.ofMinutes(10), 0),
                        FreeSpace.REAL,
                        time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()),
                        System::nanoTime,
                        new Random())
                .fetch(offer, folder, percent -> {});
    }

    @Override
    public void close() throws IOException {
        downloads.close();
        session.close();
        timer.shutdownNow();
    }
}
