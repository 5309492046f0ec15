// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.deploymentadmin.DeploymentAdmin;
import org.osgi.service.deploymentadmin.DeploymentException;
import org.osgi.service.deploymentadmin.DeploymentPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs and removes packages through DeploymentAdmin and remembers them for the next start. One thread only. */
final class PackageInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(PackageInstaller.class);

    private final DeploymentAdmin admin;
    private final PackageFiles files;
    private final PackageRegister register;

    PackageInstaller(DeploymentAdmin admin, PackageFiles files, PackageRegister register) {
        this.admin = admin;
        this.files = files;
        this.register = register;
    }

    /** A package that cannot be installed costs a line in the log and stays registered. */
    void installRegistered() {
        try {
            for (Map.Entry<String, String> each : register.all().entrySet()) {
                try {
                    install(each.getValue());
                } catch (IOException | DeploymentException e) {
                    LOG.error("The package {} is not installed: {}", each.getKey(), e.getMessage());
                }
            }
        } catch (IOException e) {
            LOG.error("The list of packages cannot be read: {}", e.getMessage());
        }
    }

    /** Moves the source of a {@code file:} URL. */
    DeploymentPackage install(String url) throws IOException, DeploymentException {
        Path file = files.fetch(url);
        DeploymentPackage installed;
        try (InputStream source = Files.newInputStream(file)) {
            installed = admin.installDeploymentPackage(source);
        }
        Path kept = files.keep(file, installed.getName(), installed.getVersion());
        register.put(installed.getName(), kept.toUri().toString());
        return installed;
    }

    /** @return the version that was installed */
    String uninstall(String name) throws IOException, DeploymentException {
        DeploymentPackage installed = admin.getDeploymentPackage(name);
        if (installed == null) {
            throw new IOException("there is no package " + name);
        }
        String version = installed.getVersion().toString();
        installed.uninstall();
        var url = register.find(name);
        register.remove(name);
        if (url.isPresent()) {
            files.delete(url.get());
        }
        return version;
    }
}
