// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The configurable components by the names that people gave them, held active as Kura holds them: a component that is
 * there but not used by anyone would not be activated.
 */
final class Components implements AutoCloseable {

    private static final String NAME = "kura.service.pid";

    private final BundleContext context;
    private final ServiceTracker<ConfigurableComponent, ConfigurableComponent> holder;

    Components(BundleContext context) {
        this.context = context;
        holder = new ServiceTracker<>(context, ConfigurableComponent.class, null);
        holder.open();
    }

    @Override
    public void close() {
        holder.close();
    }

    /** The names of the instances that work: satisfied and activated. */
    Set<String> active() {
        return all().filter(component -> component.state == ComponentConfigurationDTO.ACTIVE)
                .map(component -> String.valueOf(component.properties.get(NAME)))
                .collect(Collectors.toSet());
    }

    /** The instance of that name, if its component is there and has got its configuration. */
    Optional<ComponentConfigurationDTO> find(String name) {
        return all().filter(component -> name.equals(component.properties.get(NAME)))
                .findFirst();
    }

    /** Every component of the product that has been made, configured by a person or not. */
    Stream<ComponentConfigurationDTO> all() {
        ServiceComponentRuntime runtime = service(ServiceComponentRuntime.class);
        return Product.bundles(context).stream()
                .flatMap(bundle -> runtime.getComponentDescriptionDTOs(bundle).stream())
                .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream());
    }

    /** What tells the service of an instance from one that was registered later under the same name. */
    Object registration(String name) {
        return Arrays.stream(holder.getServiceReferences())
                .filter(service -> name.equals(service.getProperty(NAME)))
                .map(service -> service.getProperty(Constants.SERVICE_ID))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not there"));
    }

    /** Changes a configuration behind Kura's back, so that nothing is checked. */
    void configure(String name, Dictionary<String, Object> properties) throws IOException {
        configuration(name).update(properties);
    }

    /** The configuration of an instance as the component gets it. */
    Configuration configuration(String name) throws IOException {
        try {
            Configuration[] found = service(ConfigurationAdmin.class).listConfigurations("(" + NAME + "=" + name + ")");
            return Arrays.stream(found == null ? new Configuration[0] : found)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " has no configuration"));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private <S> S service(Class<S> type) {
        return context.getService(context.getServiceReference(type));
    }
}
