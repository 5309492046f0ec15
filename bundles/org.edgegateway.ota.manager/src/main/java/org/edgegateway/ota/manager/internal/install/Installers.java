// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The installers that bundles have registered, those with the highest ranking first. */
public final class Installers implements InstallerChoice, AutoCloseable {

    private final ServiceTracker<Installer, Installer> tracker;

    public Installers(BundleContext context) {
        tracker = new ServiceTracker<>(context, Installer.class, null);
    }

    public void open() {
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public Optional<Installer> named(String name) {
        return references().stream()
                .filter(reference -> name.equals(reference.getProperty(Installer.NAME)))
                .findFirst()
                .flatMap(reference -> Optional.ofNullable(tracker.getService(reference)));
    }

    @Override
    public Optional<String> accepting(InstallablePackage update) throws IOException {
        for (ServiceReference<Installer> reference : references()) {
            @Nullable Installer installer = tracker.getService(reference);
            if (installer != null && installer.accepts(update)) {
                return Optional.of(String.valueOf(reference.getProperty(Installer.NAME)));
            }
        }
        return Optional.empty();
    }

    private List<ServiceReference<Installer>> references() {
        ServiceReference<Installer> @Nullable [] references = tracker.getServiceReferences();
        return references == null
                ? List.of()
                : Arrays.stream(references).sorted(Comparator.reverseOrder()).toList();
    }
}
