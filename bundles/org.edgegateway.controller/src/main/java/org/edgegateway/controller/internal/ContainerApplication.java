// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;

/** A container that Kura looks after; its name is that of the ContainerInstance in the console. */
final class ContainerApplication implements Application {

    private final ContainerOrchestrationService containers;
    private final String name;

    ContainerApplication(ContainerOrchestrationService containers, String name) {
        this.containers = containers;
        this.name = name;
    }

    /** Whether there is such a container, running or not. */
    static boolean exists(ContainerOrchestrationService containers, String name) {
        return containers.getContainerIdByName(name).isPresent();
    }

    @Override
    public State state() {
        return containers.listContainerDescriptors().stream()
                .filter(container -> name.equals(plain(container.getContainerName())))
                .findFirst()
                .map(container -> new State(running(container), describe(container)))
                .orElseGet(() -> new State(false, "there is no container " + name));
    }

    private static String plain(String containerName) {
        return containerName.startsWith("/") ? containerName.substring(1) : containerName;
    }

    private static boolean running(ContainerInstanceDescriptor container) {
        return container.getContainerState() == ContainerState.ACTIVE;
    }

    private static String describe(ContainerInstanceDescriptor container) {
        return "container " + container.getContainerImage() + ":" + container.getContainerImageTag() + " is "
                + container.getContainerState();
    }

    @Override
    public void start() throws Exception {
        if (!state().running()) {
            containers.startContainer(id());
        }
    }

    @Override
    public void stop() throws Exception {
        if (state().running()) {
            containers.stopContainer(id());
        }
    }

    private String id() {
        return containers
                .getContainerIdByName(name)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no container " + name + ": enable it in the console, or correct the setting"));
    }
}
