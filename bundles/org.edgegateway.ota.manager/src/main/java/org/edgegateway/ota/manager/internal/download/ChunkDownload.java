// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.cloud.api.Updates;
import org.edgegateway.ota.manager.internal.download.Attempts.Outcome;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * Fetches a package that the cloud holds. Every interruption, be it a restart, a lost connection, a part that comes empty
 * because the cloud has forgotten the download, or one of the wrong length, leads to a new download of the cloud, which
 * goes on at the first part that is missing.
 */
public final class ChunkDownload implements PackageSource {

    private final Supplier<Optional<Updates>> cloud;
    private final UpdateKind kind;
    private final DownloadSettings settings;
    private final FreeSpace space;
    private final Pause pause;
    private final LongSupplier nanoTime;
    private final RandomGenerator random;

    public ChunkDownload(
            Supplier<Optional<Updates>> cloud,
            UpdateKind kind,
            DownloadSettings settings,
            FreeSpace space,
            Pause pause,
            LongSupplier nanoTime,
            RandomGenerator random) {
        this.cloud = cloud;
        this.kind = kind;
        this.settings = settings;
        this.space = space;
        this.pause = pause;
        this.nanoTime = nanoTime;
        this.random = random;
    }

    @Override
    public void fetch(Offer offer, Path folder, IntConsumer percent) throws WorkException, InterruptedException {
        Throttle throttle = new Throttle(settings.bytesPerSecond(), nanoTime, pause);
        new Attempts(settings.deadline(), nanoTime, pause, random)
                .make(offer, folder, deadline -> attempt(offer, folder, deadline, throttle, percent));
    }

    private Outcome attempt(Offer offer, Path folder, Deadline deadline, Throttle throttle, IntConsumer percent)
            throws IOException, WorkException, InterruptedException {
        Optional<Updates> updates = cloud.get();
        if (updates.isEmpty()) {
            return new Outcome.Interrupted(false, "there is no connection that offers updates");
        }
        int mostBytes = Math.min(settings.chunkBytes(), updates.get().mostBytes());
        try (PackageFile file = PackageFile.open(folder, offer, mostBytes, nanoTime)) {
            space.require(folder, file.map().missingBytes(), settings.freeBytes());
            return new ChunkSession(updates.get().begin(kind), file, deadline, settings.inFlight(), throttle, percent)
                    .run();
        } catch (IllegalStateException gone) {
            return new Outcome.Interrupted(false, Reason.of(gone));
        }
    }
}
