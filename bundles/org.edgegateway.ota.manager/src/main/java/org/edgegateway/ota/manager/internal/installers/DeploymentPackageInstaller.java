// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Installs Kura's deployment packages, this product's own among them. The way back is the file of the package that is
 * installed now; if none of that name is, the new one is removed. What could not be resolved is not even begun with, as
 * nobody would be left to take it back if it is this bundle.
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
    private final ComponentHealth components;
    private final BundleHealth bundles;
    private final ResolveObstacles obstacles;
    private final Waiting waiting;

    @Activate
    public DeploymentPackageInstaller(
            BundleContext context,
            @Reference DeploymentAgentService agent,
            @Reference ServiceComponentRuntime runtime,
            @Reference SystemService system) {
        waiting = new Waiting(new WakeablePause(), System::nanoTime);
        register = new PackageRegister(system.getKuraDataDirectory());
        deployments = new Deployments(agent, register, waiting);
        components = new ComponentHealth(runtime);
        bundles = new BundleHealth(context, components);
        obstacles = new ResolveObstacles(
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class));
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
        refuseBlanks(update.file());
        deployments.reset(update.file().resolveSibling(STAGED));
        components.save(folder);
        String name = manifest(update.file()).name();
        Optional<Path> previous = register.find(name);
        if (previous.isPresent()) {
            if (!Files.isReadable(previous.get())) {
                throw new InstallException(
                        "there would be no way back, as the package of what runs is not in " + previous.get());
            }
            keep(previous.get(), folder.resolve(PREVIOUS));
        }
        obstacles.refuse(update.file(), previous);
        previous.ifPresent(installed -> SupersededPackages.remove(name, installed));
    }

    /** Kura's agent takes the path in an address as it is written there. */
    private static void refuseBlanks(Path file) throws InstallException {
        if (!file.toUri().getRawPath().equals(file.toAbsolutePath().toString())) {
            throw new InstallException("Kura installs no packages from " + file.getParent()
                    + ": set path to a folder without blanks and special characters");
        }
    }

    private static void keep(Path previous, Path copy) throws IOException {
        Files.copy(previous, copy, REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, READ)) {
            channel.force(true);
        }
    }

    @Override
    public void install(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        deployments.install(update.file(), update.file().resolveSibling(STAGED));
    }

    @Override
    public Health health(InstallablePackage update, Path folder) throws IOException {
        Set<String> before = components.saved(folder);
        return PackageManifest.read(update.file())
                .map(manifest -> bundles.of(manifest, before))
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
        Set<String> before = components.saved(folder);
        boolean revived = waiting.untilHolds(() -> bundles.of(manifest, before) instanceof Health.Running, REVIVAL);
        if (!revived && bundles.of(manifest, before) instanceof Health.NotRunning trouble) {
            throw new InstallException("the previous version is installed, but " + trouble.reason());
        }
    }

    private static PackageManifest manifest(Path file) throws InstallException, IOException {
        return PackageManifest.read(file).orElseThrow(() -> new InstallException(file + " is no deployment package"));
    }
}
