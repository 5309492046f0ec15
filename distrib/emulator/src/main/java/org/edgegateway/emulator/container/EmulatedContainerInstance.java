// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.container;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kura's container instance: makes a container of its own name with the image that its settings say, in the background.
 * As there: changed settings stop and delete the container and make another one, settings that are the same do nothing,
 * and a container that ends by itself stays ended.
 */
@Component(
        name = ContainerInstanceConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        immediate = true,
        service = ConfigurableComponent.class)
@Designate(ocd = ContainerInstanceConfig.class, factory = true)
public final class EmulatedContainerInstance implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(EmulatedContainerInstance.class);

    /** The name that a person gave the instance. */
    @interface Named {
        String kura_service_pid() default "";
    }

    private final String name;
    private final ContainerOrchestrationService containers;
    private final ExecutorService worker;
    private Container wanted;

    @Activate
    public EmulatedContainerInstance(
            ContainerInstanceConfig config, Named named, @Reference ContainerOrchestrationService containers) {
        this.name = named.kura_service_pid();
        this.containers = containers;
        this.worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "container " + name));
        this.wanted = Container.of(config, name);
        worker.execute(() -> start(wanted));
    }

    @Modified
    synchronized void modified(ContainerInstanceConfig config) {
        Container changed = Container.of(config, name);
        if (!changed.equals(wanted)) {
            wanted = changed;
            worker.execute(this::remove);
            worker.execute(() -> start(changed));
        }
    }

    private void start(Container container) {
        try {
            if (container.enabled()) {
                containers.startContainer(container.configuration());
            }
        } catch (KuraException e) {
            LOG.warn("The container {} is not started: {}", name, e.getMessage());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove() {
        try {
            Optional<String> id = containers.getContainerIdByName(name);
            if (id.isPresent()) {
                containers.stopContainer(id.get());
                containers.deleteContainer(id.get());
            }
        } catch (KuraException e) {
            LOG.warn("The container {} is not removed: {}", name, e.getMessage());
        }
    }

    @Deactivate
    void close() {
        worker.execute(this::remove);
        worker.shutdown();
    }
}
