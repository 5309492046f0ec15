// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.installers.PackageManifest.PackagedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Whether the bundles of a package work: all of them are active, and so are their components. DeploymentAdmin calls a
 * package installed even if its bundles cannot be resolved.
 */
final class BundleHealth {

    private final BundleContext context;
    private final ComponentHealth components;

    BundleHealth(BundleContext context, ComponentHealth components) {
        this.context = context;
        this.components = components;
    }

    /** @param before which components waited before the update */
    Health of(PackageManifest manifest, Set<String> before) {
        return manifest.bundles().stream()
                .map(bundle -> trouble(bundle, before))
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .<Health>map(Health.NotRunning::new)
                .orElseGet(Health.Running::new);
    }

    private Optional<String> trouble(PackagedBundle wanted, Set<String> before) {
        Optional<Bundle> found = Arrays.stream(context.getBundles())
                .filter(bundle -> wanted.symbolicName().equals(bundle.getSymbolicName())
                        && wanted.version().equals(bundle.getVersion()))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(wanted + " is not installed");
        }
        Bundle bundle = found.get();
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (bundle.getState() != (fragment ? Bundle.RESOLVED : Bundle.ACTIVE)) {
            return Optional.of(wanted + " is " + name(bundle.getState()) + " instead of active");
        }
        return components.trouble(bundle, before);
    }

    private static String name(int state) {
        return switch (state) {
            case Bundle.INSTALLED -> "installed but not resolved";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }
}
