// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Installs Kura's deployment packages, this product's own among them. The way back is the file of the package that is
 * installed now; if none of that name is, the new one is removed.
 */
@Component(
        immediate = true,
        property = {
            Installer.NAME + "=deployment-package",
            "event.topics=org/eclipse/kura/deployment/agent/INSTALLED",
        })
public final class DeploymentPackageInstaller implements Installer, EventHandler {

    private static final String STAGED = "staged.dp";
    private static final String PREVIOUS = "previous.dp";
    private static final Duration REVIVAL = Duration.ofMinutes(2);

    private final PackageRegister register;
    private final Deployments deployments;
    private final BundleHealth bundles;
    private final Waiting waiting;

    @Activate
    public DeploymentPackageInstaller(
            BundleContext context,
            @Reference DeploymentAgentService agent,
            @Reference ServiceComponentRuntime components,
            @Reference SystemService system) {
        waiting = new Waiting(new WakeablePause(), System::nanoTime);
        register = new PackageRegister(system.getKuraDataDirectory());
        deployments = new Deployments(agent, register, waiting);
        bundles = new BundleHealth(context, components);
    }

    @Override
    public void handleEvent(Event event) {
        deployments.ended(event);
    }

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        return PackageManifest.read(update.file()).isPresent();
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        deployments.reset(update.file().resolveSibling(STAGED));
        String name = manifest(update.file()).name();
        Optional<Path> previous = register.find(name);
        if (previous.isPresent()) {
            if (!Files.isReadable(previous.get())) {
                throw new InstallException(
                        "there would be no way back, as the package of what runs is not in " + previous.get());
            }
            Files.copy(previous.get(), folder.resolve(PREVIOUS));
        }
    }

    @Override
    public void install(InstallablePackage update) throws InstallException, IOException, InterruptedException {
        deployments.install(update.file(), update.file().resolveSibling(STAGED));
    }

    @Override
    public Health health(InstallablePackage update) throws IOException {
        return PackageManifest.read(update.file())
                .map(bundles::of)
                .orElseGet(() -> new Health.NotRunning("the package is gone"));
    }

    @Override
    public void restore(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        Path previous = folder.resolve(PREVIOUS);
        if (!Files.exists(previous)) {
            deployments.uninstall(manifest(update.file()).name());
            return;
        }
        deployments.install(previous, folder.resolve(STAGED));
        PackageManifest manifest = manifest(previous);
        boolean revived = waiting.untilHolds(() -> bundles.of(manifest) instanceof Health.Running, REVIVAL);
        if (!revived && bundles.of(manifest) instanceof Health.NotRunning trouble) {
            throw new InstallException("the previous version is installed, but " + trouble.reason());
        }
    }

    private static PackageManifest manifest(Path file) throws InstallException, IOException {
        return PackageManifest.read(file).orElseThrow(() -> new InstallException(file + " is no deployment package"));
    }
}
