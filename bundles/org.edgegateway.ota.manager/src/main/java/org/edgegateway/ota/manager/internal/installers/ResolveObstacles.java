// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.container.ModuleContainer;
import org.eclipse.osgi.container.ModuleRevisionBuilder;
import org.eclipse.osgi.container.ModuleRevisionBuilder.GenericInfo;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.installers.PackageManifest.PackagedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/**
 * Refuses a package with a bundle that cannot be resolved, before anything has been changed: nobody offers what it needs,
 * neither the package nor a bundle that stays. The framework itself says who offers what, so that it would not
 * resolve what is refused. What is let through may still not be resolved, as whether all of it fits together is not asked.
 */
final class ResolveObstacles {

    private final FrameworkWiring gateway;

    ResolveObstacles(FrameworkWiring gateway) {
        this.gateway = gateway;
    }

    /** @param previous the package that it replaces, whose bundles go */
    void refuse(Path file, Optional<Path> previous) throws InstallException, IOException {
        Optional<List<ModuleRevisionBuilder>> bundles = PackagedBundles.read(file);
        if (bundles.isPresent()) {
            refuse(bundles.get(), leaving(file, previous, bundles.get()));
        }
    }

    /** What the former package has brought, without what this one names, but has not in it. */
    private static Set<PackagedBundle> leaving(Path file, Optional<Path> previous, List<ModuleRevisionBuilder> bundles)
            throws IOException {
        if (previous.isEmpty()) {
            return Set.of();
        }
        Set<String> staying = names(PackageManifest.read(file));
        bundles.forEach(bundle -> staying.remove(bundle.getSymbolicName()));
        return PackageManifest.read(previous.get()).map(PackageManifest::bundles).orElse(Set.of()).stream()
                .filter(bundle -> !staying.contains(bundle.symbolicName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(Optional<PackageManifest> manifest) {
        Set<String> names = new HashSet<>();
        manifest.ifPresent(known -> known.bundles().forEach(bundle -> names.add(bundle.symbolicName())));
        return names;
    }

    private void refuse(List<ModuleRevisionBuilder> bundles, Set<PackagedBundle> leaving) throws InstallException {
        for (ModuleRevisionBuilder bundle : bundles) {
            for (GenericInfo need : bundle.getRequirements()) {
                if (isMandatory(need) && !isOffered(need, bundles) && !isOffered(need, leaving)) {
                    throw new InstallException(bundle.getSymbolicName() + " " + bundle.getVersion() + " needs "
                            + NeedWords.of(need.getNamespace(), filter(need)));
                }
            }
        }
    }

    private static boolean isMandatory(GenericInfo need) {
        return is(need, Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, Namespace.RESOLUTION_MANDATORY)
                && is(need, Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
    }

    private static boolean is(GenericInfo need, String directive, String value) {
        return need.getDirectives().getOrDefault(directive, value).equals(value);
    }

    private static String filter(GenericInfo need) {
        return need.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    }

    private static boolean isOffered(GenericInfo need, List<ModuleRevisionBuilder> bundles) {
        return bundles.stream()
                .flatMap(bundle -> bundle.getCapabilities().stream())
                .filter(offer -> offer.getNamespace().equals(need.getNamespace()))
                .anyMatch(offer -> matches(filter(need), offer.getAttributes()));
    }

    private static boolean matches(String filter, Map<String, Object> attributes) {
        try {
            return filter.isEmpty() || FrameworkUtil.createFilter(filter).matches(attributes);
        } catch (InvalidSyntaxException notForUsToJudge) {
            return true;
        }
    }

    private boolean isOffered(GenericInfo need, Set<PackagedBundle> leaving) {
        Requirement requirement =
                ModuleContainer.createRequirement(need.getNamespace(), need.getDirectives(), need.getAttributes());
        return gateway.findProviders(requirement).stream()
                .map(offer -> offer.getRevision().getBundle())
                .anyMatch(bundle -> !leaving.contains(identity(bundle)));
    }

    private static PackagedBundle identity(Bundle bundle) {
        return new PackagedBundle(bundle.getSymbolicName(), bundle.getVersion());
    }
}
