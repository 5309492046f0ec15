// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** A component of Kura, by the name in the console. All instances of its kind are stopped and started together. */
final class ComponentApplication implements Application {

    private static final String KURA_PID = "kura.service.pid";
    private static final int SECONDS = 60;

    private final ServiceComponentRuntime components;
    private final String name;
    private Optional<ComponentDescriptionDTO> known = Optional.empty();

    ComponentApplication(ServiceComponentRuntime components, String name) {
        this.components = components;
        this.name = name;
    }

    @Override
    public State state() {
        Optional<ComponentConfigurationDTO> component = find();
        return component
                .map(found -> new State(running(found), "component " + name + " is " + describe(found)))
                .orElseGet(() -> new State(false, "there is no component " + name));
    }

    private static boolean running(ComponentConfigurationDTO component) {
        return component.state == ComponentConfigurationDTO.ACTIVE
                || component.state == ComponentConfigurationDTO.SATISFIED;
    }

    private static String describe(ComponentConfigurationDTO component) {
        return switch (component.state) {
            case ComponentConfigurationDTO.ACTIVE -> "active";
            case ComponentConfigurationDTO.SATISFIED -> "satisfied";
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> "without its configuration";
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> "without a service that it needs";
            default -> "failed";
        };
    }

    @Override
    public void start() throws Exception {
        ComponentDescriptionDTO kind = kind();
        components
                .enableComponent(kind)
                .timeout(TimeUnit.SECONDS.toMillis(SECONDS))
                .getValue();
    }

    @Override
    public void stop() throws Exception {
        ComponentDescriptionDTO kind = kind();
        components
                .disableComponent(kind)
                .timeout(TimeUnit.SECONDS.toMillis(SECONDS))
                .getValue();
    }

    /** A stopped component has no instance by which its kind could be found. */
    private ComponentDescriptionDTO kind() {
        find().ifPresent(component -> known = Optional.of(component.description));
        return known.orElseThrow(() -> new IllegalStateException(
                "there is no component " + name + ": correct the setting, or make the component in the console"));
    }

    private Optional<ComponentConfigurationDTO> find() {
        return components.getComponentDescriptionDTOs().stream()
                .flatMap(kind -> components.getComponentConfigurationDTOs(kind).stream())
                .filter(component -> name.equals(component.properties.get(KURA_PID)))
                .findFirst();
    }
}
