// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgegateway.basics.DurableFile;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Whether components work: none of them failed to activate, and none waits for a service, unless it did so before the
 * update already: the same instance, for the same reference.
 */
final class ComponentHealth {

    private static final String INSTANCE = "kura.service.pid";
    private static final String FILE = "waiting";

    private final ServiceComponentRuntime components;

    ComponentHealth(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** Writes down which components wait now. */
    void save(Path folder) throws IOException {
        String waits = of(components.getComponentDescriptionDTOs())
                .flatMap(component ->
                        Arrays.stream(component.unsatisfiedReferences).map(reference -> line(component, reference)))
                .sorted()
                .collect(Collectors.joining("\n"));
        new DurableFile(folder.resolve(FILE)).replace(waits);
    }

    /** Which components waited when that was written; none when it was not. */
    Set<String> saved(Path folder) throws IOException {
        return new DurableFile(folder.resolve(FILE))
                .read()
                .map(text -> text.lines().collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    Optional<String> trouble(Bundle bundle, Set<String> before) {
        return trouble(of(components.getComponentDescriptionDTOs(bundle)), before);
    }

    /** Those of Kura's name. */
    List<ComponentConfigurationDTO> named(String pid) {
        return of(components.getComponentDescriptionDTOs())
                .filter(component -> pid.equals(component.properties.get(INSTANCE)))
                .toList();
    }

    static Optional<String> trouble(Stream<ComponentConfigurationDTO> components, Set<String> before) {
        return components
                .map(component -> trouble(component, before))
                .flatMap(Optional::stream)
                .sorted()
                .findFirst();
    }

    private Stream<ComponentConfigurationDTO> of(Collection<ComponentDescriptionDTO> descriptions) {
        return descriptions.stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream());
    }

    private static Optional<String> trouble(ComponentConfigurationDTO component, Set<String> before) {
        if (component.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Optional.of("the component " + name(component) + " failed to activate");
        }
        if (component.state != ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            return Optional.empty();
        }
        List<String> awaited = Arrays.stream(component.unsatisfiedReferences)
                .filter(reference -> !before.contains(line(component, reference)))
                .map(reference -> reference.name)
                .sorted()
                .toList();
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of("the component " + name(component) + " waits for " + awaited);
    }

    private static String name(ComponentConfigurationDTO component) {
        Object instance = component.properties.get(INSTANCE);
        boolean tellsMore = instance != null && !instance.equals(component.description.name);
        return component.description.name + (tellsMore ? " " + instance : "");
    }

    private static String line(ComponentConfigurationDTO component, UnsatisfiedReferenceDTO reference) {
        return name(component) + " " + reference.name;
    }
}
