// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.edgegateway.itest.Patience.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.factory.CloudConnectionFactory;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.osgi.framework.BundleContext;

/** What a person does in Kura's console: makes a connection with its publishers, changes settings, removes it. */
final class Gateway {

    /** A setting that no component knows. */
    private static final String CHANGE = "itest.change";

    private static final AtomicInteger CHANGES = new AtomicInteger();

    private static final String PUBLISHER_FACTORY = "org.edgegateway.thingsboard.TelemetryPublisher";
    private static final List<String> OTHER_FACTORIES = List.of(
            "org.edgegateway.thingsboard.AttributePublisher",
            "org.edgegateway.thingsboard.AttributeSubscriber",
            "org.edgegateway.thingsboard.RpcSubscriber");
    private static final List<String> MANAGER_FACTORIES = List.of(
            "org.edgegateway.controller.KuraController",
            "org.edgegateway.file.manager.FileManager",
            "org.edgegateway.remote.commands.RemoteCommands",
            "org.edgegateway.ota.manager.OtaManager",
            "org.edgegateway.log.publisher.LogPublisher");

    private final BundleContext context;

    Gateway(BundleContext context) {
        this.context = context;
    }

    /**
     * Makes a connection of every kind that is there, each with one instance of everything that hangs below it.
     *
     * @return the names of all instances
     */
    List<String> createEverything(String suffix) throws KuraException {
        CloudConnectionFactory factory = service(CloudConnectionFactory.class);
        String endpoint = factory.getFactoryPid() + "-" + suffix;
        factory.createConfiguration(endpoint);
        List<String> names = new ArrayList<>(factory.getStackComponentsPids(endpoint));
        String publisher = "publisher-" + suffix;
        createBelow(endpoint, PUBLISHER_FACTORY, publisher, Map.of());
        names.add(publisher);
        for (String other : OTHER_FACTORIES) {
            String name = other.substring(other.lastIndexOf('.') + 1) + "-" + suffix;
            createBelow(endpoint, other, name, Map.of());
            names.add(name);
        }
        return names;
    }

    /**
     * Makes an instance of every manager.
     *
     * @return their names
     */
    List<String> createManagers(String suffix) throws KuraException {
        List<String> names = new ArrayList<>();
        for (String factory : MANAGER_FACTORIES) {
            String name = factory.substring(factory.lastIndexOf('.') + 1) + "-" + suffix;
            configurations().createFactoryConfiguration(factory, name, Map.of(), false);
            names.add(name);
        }
        return names;
    }

    /** Makes a publisher or subscriber of any kind. */
    void createBelow(String endpoint, String factory, String name, Map<String, Object> settings) throws KuraException {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("cloud.endpoint.service.pid", endpoint);
        configurations().createFactoryConfiguration(factory, name, properties, false);
    }

    /** Changes settings, and returns when their component works with them. */
    void configure(String name, Map<String, Object> settings) throws KuraException {
        int change = CHANGES.incrementAndGet();
        Map<String, Object> numbered = new HashMap<>(settings);
        numbered.put(CHANGE, change);
        configurations().updateConfiguration(name, numbered, false);
        awaitChange(name, change);
    }

    /** Settings reach a component some time after they were stored; its service shows when. */
    private void awaitChange(String name, int change) {
        String reached = "(&(kura.service.pid=" + name + ")(" + CHANGE + "=" + change + "))";
        await(name)
                .until(() -> !context.getServiceReferences(ConfigurableComponent.class, reached)
                        .isEmpty());
    }

    void removeEverything(List<String> names) throws KuraException {
        for (String name : names) {
            configurations().deleteFactoryConfiguration(name, false);
        }
    }

    /** Installs a deployment package as a person would do it, and returns when the gateway knows it. */
    void installPackage(Path file) throws Exception {
        DeploymentAgentService agent = service(DeploymentAgentService.class);
        String url = file.toUri().toString();
        agent.installDeploymentPackageAsync(url);
        await("installed").until(() -> !agent.isInstallingDeploymentPackage(url));
    }

    ConfigurationService configurations() {
        return service(ConfigurationService.class);
    }

    /** A service that is there or comes soon. */
    <S> S service(Class<S> type) {
        await(type.getSimpleName()).until(() -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }
}
