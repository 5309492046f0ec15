// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.edgegateway.basics.osgi.NamedServices;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.osgi.framework.BundleContext;

/** The installers that bundles have registered, those with the highest ranking first. */
public final class Installers implements InstallerChoice, AutoCloseable {

    private final NamedServices<Installer> services;

    public Installers(BundleContext context) {
        services = new NamedServices<>(context, Installer.class, Installer.NAME);
    }

    public void open() {
        services.open();
    }

    @Override
    public void close() {
        services.close();
    }

    @Override
    public Optional<Installer> named(String name) {
        return services.find(name);
    }

    @Override
    public Optional<String> accepting(InstallablePackage update) throws IOException {
        List<String> names = services.names();
        for (String name : names) {
            Optional<Installer> installer = services.find(name);
            if (installer.isPresent() && installer.get().accepts(update)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
