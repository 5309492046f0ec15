// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.eclipse.kura.deployment.agent.MarketplacePackageDescriptor;
import org.eclipse.kura.ssl.SslManagerService;
import org.eclipse.kura.system.SystemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.deploymentadmin.DeploymentAdmin;
import org.osgi.service.deploymentadmin.DeploymentException;
import org.osgi.service.deploymentadmin.DeploymentPackage;
import org.osgi.service.event.EventAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kura's DeploymentAgentService. As there: a {@code file:} source is moved to the packages folder as
 * {@code NAME_VERSION.dp} and recorded in {@code dpa.properties}, what is recorded is installed again at every start,
 * and an event tells how each request ended. All work is done one after the other on one thread. The market place is
 * not supported.
 */
@Component(service = DeploymentAgentService.class, immediate = true)
public final class EmulatedDeploymentAgent implements DeploymentAgentService {
    private static final Logger LOG = LoggerFactory.getLogger(EmulatedDeploymentAgent.class);

    private final PackageInstaller installer;
    private final DeploymentEvents events;
    private final Set<String> installing = ConcurrentHashMap.newKeySet();
    private final Set<String> uninstalling = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "deployment-agent");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public EmulatedDeploymentAgent(
            @Reference DeploymentAdmin admin, @Reference EventAdmin eventAdmin, @Reference SystemService system) {
        events = new DeploymentEvents(eventAdmin);
        Path home = Path.of(system.getKuraHome());
        Path data = Path.of(system.getKuraDataDirectory());
        Path packages = Path.of(system.getProperties()
                .getProperty(
                        SystemService.KEY_KURA_PACKAGES_DIR,
                        home.resolve("packages").toString()));
        installer = new PackageInstaller(
                admin,
                new PackageFiles(packages, Path.of(system.getKuraTemporaryConfigDirectory())),
                new PackageRegister(data.resolve("dpa.properties")));
        worker.execute(installer::installRegistered);
    }

    @Deactivate
    void close() {
        worker.shutdownNow();
    }

    /** @throws KuraException if the same URL is being installed already */
    @Override
    public void installDeploymentPackageAsync(String url) throws KuraException {
        if (!installing.add(url)) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, url, "is being installed already");
        }
        worker.execute(() -> {
            try {
                DeploymentPackage installed = installer.install(url);
                installing.remove(url);
                events.installed(
                        url, installed.getName(), installed.getVersion().toString());
            } catch (IOException | DeploymentException | RuntimeException e) {
                LOG.warn("{} is not installed: {}", url, e.getMessage());
                installing.remove(url);
                events.notInstalled(url, e);
            }
        });
    }

    /** @throws KuraException if the same package is being removed already */
    @Override
    public void uninstallDeploymentPackageAsync(String name) throws KuraException {
        if (!uninstalling.add(name)) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, name, "is being removed already");
        }
        worker.execute(() -> {
            try {
                String version = installer.uninstall(name);
                uninstalling.remove(name);
                events.uninstalled(name, version);
            } catch (IOException | DeploymentException | RuntimeException e) {
                LOG.warn("{} is not removed: {}", name, e.getMessage());
                uninstalling.remove(name);
                events.notUninstalled(name, e);
            }
        });
    }

    @Override
    public boolean isInstallingDeploymentPackage(String url) {
        return installing.contains(url);
    }

    @Override
    public boolean isUninstallingDeploymentPackage(String name) {
        return uninstalling.contains(name);
    }

    @Override
    public MarketplacePackageDescriptor getMarketplacePackageDescriptor(String url) {
        throw new UnsupportedOperationException("the emulator has no market place");
    }

    @Override
    public MarketplacePackageDescriptor getMarketplacePackageDescriptor(String url, SslManagerService ssl) {
        throw new UnsupportedOperationException("the emulator has no market place");
    }
}
