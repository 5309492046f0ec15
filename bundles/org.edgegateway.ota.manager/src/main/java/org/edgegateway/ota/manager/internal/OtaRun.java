// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.eclipse.kura.ssl.SslManagerService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.cloud.Cloud;
import org.edgegateway.ota.manager.internal.cloud.CloudMouthpiece;
import org.edgegateway.ota.manager.internal.cloud.OfferWatch;
import org.edgegateway.ota.manager.internal.cloud.ProgressReports;
import org.edgegateway.ota.manager.internal.cloud.UpdateNow;
import org.edgegateway.ota.manager.internal.download.ChunkDownload;
import org.edgegateway.ota.manager.internal.download.FreeSpace;
import org.edgegateway.ota.manager.internal.download.HttpDownload;
import org.edgegateway.ota.manager.internal.download.TlsSockets;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.Controllers;
import org.edgegateway.ota.manager.internal.install.Installation;
import org.edgegateway.ota.manager.internal.install.Installers;
import org.edgegateway.ota.manager.internal.install.Proof;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.edgegateway.ota.manager.internal.machine.OtaMachine;
import org.edgegateway.ota.manager.internal.machine.OtaThreads;
import org.edgegateway.ota.manager.internal.machine.ReportCodec;
import org.edgegateway.ota.manager.internal.machine.StateFile;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.verify.TrustedCertificates;
import org.edgegateway.ota.manager.internal.verify.Verification;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that one instance with right settings is made of, from its activation to its end. */
final class OtaRun implements AutoCloseable {

    /** Kura's services for security, as they are at the moment. */
    record KuraSecurity(Supplier<Optional<SslManagerService>> ssl, Supplier<Optional<KeystoreService>> keys) {}

    private static final Logger LOG = LoggerFactory.getLogger(OtaRun.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final String name;
    private final OtaSettings settings;
    private final OtaThreads threads;
    private final Installers installers;
    private final Controllers controllers;
    private final Cloud cloud;
    private final OtaMachine machine;
    private final UpdateNow command;
    private Optional<FolderLock> lock = Optional.empty();
    private boolean closed;

    OtaRun(String name, OtaSettings settings, BundleContext context, KuraSecurity security) {
        this.name = name;
        this.settings = settings;
        threads = new OtaThreads(name);
        installers = new Installers(context);
        controllers = new Controllers(context, settings.install().controller(), InstantSource.system());
        OfferKeys keys = new OfferKeys(settings.kind());
        ReportCodec codec = new ReportCodec(keys);
        WakeablePause pause = new WakeablePause();
        OfferWatch watch = new OfferWatch(keys, threads);
        cloud = new Cloud(context, settings.connection(), watch);
        machine = new OtaMachine(
                new StateFile(settings.folder()),
                settings.rules(),
                work(security, pause, codec),
                new CloudMouthpiece(cloud::telemetry),
                codec,
                threads,
                InstantSource.system());
        watch.onOffer(machine::offer);
        watch.onConnect(() -> {
            pause.wake();
            machine.tellAgain();
        });
        command = new UpdateNow(context, keys, machine);
    }

    private OtaWork work(KuraSecurity security, WakeablePause pause, ReportCodec codec) {
        SecureRandom random = new SecureRandom();
        WakeablePause unwoken = new WakeablePause();
        return new OtaWork(
                settings.folder(),
                new ChunkDownload(
                        cloud::updates,
                        settings.kind(),
                        settings.download(),
                        FreeSpace.REAL,
                        pause,
                        System::nanoTime,
                        random),
                new HttpDownload(
                        new TlsSockets(security.ssl()),
                        settings.download(),
                        FreeSpace.REAL,
                        pause,
                        System::nanoTime,
                        random),
                new Verification(new TrustedCertificates(security.keys())),
                new Installation(
                        settings.folder(),
                        settings.install(),
                        installers,
                        controllers,
                        new Proof(
                                settings.install().stable(), settings.install().proof(), unwoken, System::nanoTime),
                        new Waiting(unwoken, System::nanoTime)),
                new ProgressReports(codec, new CloudMouthpiece(cloud::telemetry), InstantSource.system()));
    }

    /** Begins, as soon as the folder can be used. */
    void open() {
        installers.open();
        controllers.open();
        threads.step(this::tryToOpen);
    }

    private synchronized void tryToOpen() {
        if (closed) {
            return;
        }
        try {
            FolderLock taken = FolderLock.take(settings.folder());
            lock = Optional.of(taken);
            machine.start(settings.installed());
            cloud.open();
            command.open();
        } catch (IOException e) {
            LOG.warn("{} updates nothing for now: {}", name, Reason.of(e));
            unlock();
            threads.later(RETRY, this::tryToOpen);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        command.close();
        cloud.close();
        threads.close();
        unlock();
        controllers.close();
        installers.close();
    }

    private void unlock() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be given free: {}", settings.folder(), Reason.of(e));
        }
    }
}
