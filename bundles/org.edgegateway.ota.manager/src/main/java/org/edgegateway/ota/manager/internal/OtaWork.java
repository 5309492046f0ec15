// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.download.PackageSource;
import org.edgegateway.ota.manager.internal.install.Folders;
import org.edgegateway.ota.manager.internal.install.Installation;
import org.edgegateway.ota.manager.internal.machine.Work;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;
import org.edgegateway.ota.manager.internal.verify.Verification;

/** The activities, each by the part that does it. */
public final class OtaWork implements Work {

    private final Path download;
    private final PackageSource cloud;
    private final PackageSource address;
    private final Verification verification;
    private final Installation installation;
    private final IntConsumer percent;

    public OtaWork(
            Path folder,
            PackageSource cloud,
            PackageSource address,
            Verification verification,
            Installation installation,
            IntConsumer percent) {
        this.download = folder.resolve(Folders.DOWNLOAD);
        this.cloud = cloud;
        this.address = address;
        this.verification = verification;
        this.installation = installation;
        this.percent = percent;
    }

    @Override
    public void run(Activity activity, Optional<Job> job) throws WorkException, InterruptedException {
        if (activity == Activity.CLEAN) {
            clean();
            return;
        }
        Offer offer = job.orElseThrow().offer();
        switch (activity) {
            case DOWNLOAD -> fetch(offer);
            case VERIFY -> verify(offer);
            case PREPARE -> prepare(offer);
            case INSTALL -> installation.install(offer);
            case PROVE -> installation.prove(offer);
            case RESTORE -> installation.restore(offer);
            default -> throw new IllegalArgumentException(activity + " is nothing to do");
        }
    }

    private void fetch(Offer offer) throws WorkException, InterruptedException {
        try {
            Files.createDirectories(download);
        } catch (IOException e) {
            throw new WorkException("the package cannot be stored: " + Reason.of(e), e);
        }
        PackageSource source = offer.elsewhere() ? address : cloud;
        source.fetch(offer, download, percent);
    }

    /** What is wrong is fetched anew next time. */
    private void verify(Offer offer) throws WorkException, InterruptedException {
        try {
            verification.verify(offer, download.resolve(PackageSource.FILE));
            demandSignature(offer);
        } catch (WorkException e) {
            clean();
            throw e;
        }
    }

    /** Settings and installers may have changed since it was verified, and an image's tag may name another image. */
    private void prepare(Offer offer) throws WorkException, InterruptedException {
        demandSignature(offer);
        installation.prepare(offer);
    }

    private void demandSignature(Offer offer) throws WorkException, InterruptedException {
        if (!installation.vouchedFor(offer)) {
            verification.demandSignature(offer, download.resolve(PackageSource.FILE));
        }
    }

    private void clean() throws WorkException {
        try {
            Folders.delete(download);
        } catch (IOException e) {
            throw new WorkException("former packages cannot be deleted: " + Reason.of(e), e);
        }
    }
}
