// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.PackageSource;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * Takes a package from its file to what is proven to run, or back. The installer is chosen once for an update, and its name
 * is written down, as after a restart another one might be there first.
 */
public final class Installation {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What an installer is asked to do. */
    @FunctionalInterface
    private interface Task {
        void run(Installer installer, InstallablePackage update)
                throws InstallException, IOException, InterruptedException;
    }

    private final Path folder;
    private final Path restore;
    private final DurableFile chosen;
    private final InstallSettings settings;
    private final InstallerChoice installers;
    private final ControllerChoice controller;
    private final Proof proof;
    private final Waiting waiting;

    public Installation(
            Path folder,
            InstallSettings settings,
            InstallerChoice installers,
            ControllerChoice controller,
            Proof proof,
            Waiting waiting) {
        this.folder = folder;
        this.restore = folder.resolve(Folders.RESTORE);
        this.chosen = new DurableFile(folder.resolve("installer"));
        this.settings = settings;
        this.installers = installers;
        this.controller = controller;
        this.proof = proof;
        this.waiting = waiting;
    }

    /**
     * Whether the package may be installed as far as signatures go: the settings demand none, or its installer has
     * verified that of what the package names.
     *
     * @return false when the package itself must be signed
     * @throws WorkException when what it names is not signed
     */
    public boolean vouchedFor(Offer offer) throws WorkException, InterruptedException {
        if (!settings.signatureRequired()) {
            return true;
        }
        try {
            return installer(choose(offer)).verifySignature(update(offer));
        } catch (InstallException | IOException e) {
            throw failed(e);
        }
    }

    /** Saves what is needed to come back. Whatever an earlier update saved is gone then. */
    public void prepare(Offer offer) throws WorkException, InterruptedException {
        try {
            if (!waiting.untilHolds(controller::isThere, PATIENCE)) {
                throw new WorkException("there is no controller " + settings.controller());
            }
            chosen.replace(choose(offer));
            Folders.delete(restore);
            Files.createDirectories(restore);
            run(offer, (installer, update) -> installer.save(update, restore));
            Folders.sync(restore);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public void install(Offer offer) throws WorkException, InterruptedException {
        run(offer, (installer, update) -> installer.install(update, restore));
        restartController();
    }

    /** Returns when it has run for long enough. */
    public void prove(Offer offer) throws WorkException, InterruptedException {
        run(offer, (installer, update) -> {});
        InstallablePackage update = update(offer);
        proof.watch(() -> health(update));
    }

    public void restore(Offer offer) throws WorkException, InterruptedException {
        run(offer, (installer, update) -> installer.restore(update, restore));
        restartController();
    }

    /** It may be a while until it is there again, as an update may have replaced its bundle. */
    private void restartController() throws WorkException, InterruptedException {
        try {
            waiting.untilHolds(controller::isThere, PATIENCE);
        } catch (IOException e) {
            throw failed(e);
        }
        controller.restart();
    }

    private Health health(InstallablePackage update) {
        try {
            Optional<Installer> installer = installers.named(name());
            if (installer.isEmpty()) {
                return new Health.NotRunning("the installer is gone");
            }
            Health health = installer.get().health(update, restore);
            return health instanceof Health.Running ? controller.health() : health;
        } catch (IOException | RuntimeException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    private void run(Offer offer, Task task) throws WorkException, InterruptedException {
        try {
            task.run(installer(name()), update(offer));
        } catch (InstallException | IOException e) {
            throw failed(e);
        }
    }

    private Installer installer(String name) throws WorkException, InterruptedException, IOException {
        return waiting.until(() -> installers.named(name), PATIENCE)
                .orElseThrow(() -> new WorkException("there is no installer " + name));
    }

    private String choose(Offer offer) throws WorkException, InterruptedException, IOException {
        if (!settings.installer().isEmpty()) {
            return settings.installer();
        }
        return waiting.until(() -> installers.accepting(update(offer)), PATIENCE)
                .orElseThrow(() -> new WorkException("no installer accepts such a package: " + offer.release()));
    }

    private String name() throws IOException {
        return chosen.read().orElse("");
    }

    private InstallablePackage update(Offer offer) {
        return new InstallablePackage(
                offer.release().title(),
                offer.release().version(),
                folder.resolve(Folders.DOWNLOAD).resolve(PackageSource.FILE),
                settings.parameter(),
                settings.signatureRequired(),
                folder.resolve(Folders.HOME));
    }

    private static WorkException failed(Exception e) {
        return new WorkException(Reason.of(e), e);
    }
}
