// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.edgegateway.benchmark.stack.UpdateStack;
import org.edgegateway.ota.manager.internal.OtaWork;
import org.edgegateway.ota.manager.internal.download.ChunkDownload;
import org.edgegateway.ota.manager.internal.download.DownloadSettings;
import org.edgegateway.ota.manager.internal.download.FreeSpace;
import org.edgegateway.ota.manager.internal.download.PackageSource;
import org.edgegateway.ota.manager.internal.download.Pause;
import org.edgegateway.ota.manager.internal.install.InstallSettings;
import org.edgegateway.ota.manager.internal.install.Installation;
import org.edgegateway.ota.manager.internal.install.Proof;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.edgegateway.ota.manager.internal.machine.Memory;
import org.edgegateway.ota.manager.internal.machine.OtaMachine;
import org.edgegateway.ota.manager.internal.machine.Report;
import org.edgegateway.ota.manager.internal.machine.ReportCodec;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;
import org.edgegateway.ota.manager.internal.state.Failed;
import org.edgegateway.ota.manager.internal.state.Idle;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.verify.TrustedCertificates;
import org.edgegateway.ota.manager.internal.verify.Verification;

/** The manager of one kind of update, wired as the product does it, for one assignment. */
final class ManagedKind implements AutoCloseable {

    static final int CHUNK_BYTES = 16_000;
    static final int IN_FLIGHT = 4;

    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration PROOF = Duration.ofSeconds(1);
    /** However many kills there are, each of which counts as a minute or two. */
    private static final Duration LONG = Duration.ofDays(1);

    private static final int RESERVE_BYTES = 100_000;

    private final Assignment assigned;
    private final Points points;
    private final Ledger ledger;
    private final Runnable done;
    private final String stateKey;
    private final QuickThreads threads;
    private final OtaMachine machine;

    /**
     * @param between makes a pause between two attempts to download
     * @param done is run once the update has succeeded or failed, and that was told
     */
    ManagedKind(
            Launch launch,
            Assignment assigned,
            UpdateStack stack,
            Pause between,
            Points points,
            JumpingClock clock,
            Runnable done)
            throws IOException {
        this.assigned = assigned;
        this.points = points;
        this.done = done;
        ledger = new Ledger(launch.told(assigned.kind()));
        OfferKeys keys = new OfferKeys(assigned.kind());
        stateKey = keys.prefix() + "_state";
        threads = new QuickThreads("updater of " + keys.prefix());
        Path folder = Files.createDirectories(launch.manager(assigned.kind()));
        machine = new OtaMachine(
                new WatchedStore(folder, points, this::saved),
                rules(launch),
                new WatchedWork(work(stack, between, folder, launch.application(assigned.kind())), points),
                this::tell,
                new ReportCodec(keys),
                threads,
                clock);
    }

    void begin() throws IOException {
        machine.start(Running.UNKNOWN);
        machine.offer(new OtaEvent.Offered(assigned.offer()));
    }

    private static Rules rules(Launch launch) {
        MaintenanceWindow always = MaintenanceWindow.parse("", ZoneOffset.UTC);
        return new Rules(true, false, always, Duration.ofMillis(1), launch.tries(), SOON, launch.restarts());
    }

    private OtaWork work(UpdateStack stack, Pause between, Path folder, Path application) {
        Pause shortly = time -> Thread.sleep(Math.min(time.toMillis(), SOON.toMillis() / 2));
        PackageSource cloud = new ChunkDownload(
                () -> Optional.of(stack.updates()),
                assigned.kind(),
                new DownloadSettings(CHUNK_BYTES, IN_FLIGHT, 0, LONG, RESERVE_BYTES),
                FreeSpace.REAL,
                between,
                System::nanoTime,
                new Random());
        Installation installation = new Installation(
                folder,
                new InstallSettings("files", application.toString(), "", SOON, PROOF, false),
                new FilesOnly(),
                new Application(application, points),
                new Proof(SOON, PROOF, shortly, System::nanoTime),
                new Waiting(shortly, System::nanoTime));
        Verification verification = new Verification(new TrustedCertificates(Optional::empty));
        return new OtaWork(folder, cloud, cloud, verification, installation, new Tenths(points));
    }

    private boolean tell(Report report) {
        String what =
                report.values().has(stateKey) ? report.values().get(stateKey).getAsString() : "what runs";
        points.pass("before telling " + what);
        try {
            ledger.add(report.time() + " " + report.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        points.pass("after telling " + what);
        return true;
    }

    private void saved(Memory memory) {
        boolean succeeded =
                memory.state() instanceof Idle idle && idle.settled().equals(Optional.of(assigned.offer()));
        boolean failed = memory.state() instanceof Failed last && last.again().isEmpty();
        if ((succeeded || failed) && memory.untold().isEmpty()) {
            done.run();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
