// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.Arrays;
import java.util.Optional;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.installers.PackageManifest.PackagedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/**
 * Whether the bundles of a package work: all of them are active, and none of their components waits for a service or failed
 * to activate. DeploymentAdmin calls a package installed even if its bundles cannot be resolved.
 */
final class BundleHealth {

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    BundleHealth(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    Health of(PackageManifest manifest) {
        return manifest.bundles().stream()
                .map(this::trouble)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .<Health>map(Health.NotRunning::new)
                .orElseGet(Health.Running::new);
    }

    private Optional<String> trouble(PackagedBundle wanted) {
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
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .map(BundleHealth::trouble)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> trouble(ComponentConfigurationDTO component) {
        return switch (component.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Optional.of("the component " + component.description.name + " waits for "
                        + Arrays.stream(component.unsatisfiedReferences)
                                .map(reference -> reference.name)
                                .sorted()
                                .toList());
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Optional.of("the component " + component.description.name + " failed to activate");
            default -> Optional.empty();
        };
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
