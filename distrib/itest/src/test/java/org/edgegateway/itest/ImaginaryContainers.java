// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.kura.container.orchestration.ContainerConfiguration;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.eclipse.kura.container.orchestration.ImageConfiguration;
import org.eclipse.kura.container.orchestration.ImageInstanceDescriptor;
import org.eclipse.kura.container.orchestration.RegistryCredentials;
import org.eclipse.kura.container.orchestration.listener.ContainerOrchestrationServiceListener;

/** Containers that run, but for those whose tag is known to be short-lived; listed as Kura lists those of Docker. */
final class ImaginaryContainers implements ContainerOrchestrationService {

    private record Container(String name, String image, String tag, long started) {}

    private final Map<String, Container> containers = new ConcurrentHashMap<>();
    private final Map<String, Duration> lives;

    /** @param lives how long containers with these tags run, until they end by themselves */
    ImaginaryContainers(Map<String, Duration> lives) {
        this.lives = lives;
    }

    @Override
    public String startContainer(ContainerConfiguration wanted) {
        String id = "container-" + System.nanoTime();
        containers.put(
                id,
                new Container(
                        wanted.getContainerName(),
                        wanted.getContainerImage(),
                        wanted.getContainerImageTag(),
                        System.nanoTime()));
        return id;
    }

    private boolean runs(Container container) {
        return Optional.ofNullable(lives.get(container.tag()))
                .map(life -> System.nanoTime() - container.started() < life.toNanos())
                .orElse(true);
    }

    @Override
    public List<ContainerInstanceDescriptor> listContainerDescriptors() {
        return containers.entrySet().stream()
                .map(entry -> ContainerInstanceDescriptor.builder()
                        .setContainerID(entry.getKey())
                        .setContainerName(entry.getValue().name())
                        .setContainerImage(entry.getValue().image())
                        .setContainerImageTag(entry.getValue().tag())
                        .setContainerState(runs(entry.getValue()) ? ContainerState.ACTIVE : ContainerState.STOPPING)
                        .build())
                .toList();
    }

    @Override
    public List<String> listContainersIds() {
        return List.copyOf(containers.keySet());
    }

    @Override
    public Optional<String> getContainerIdByName(String name) {
        return containers.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void stopContainer(String id) {
        // nothing is told of it before it is deleted
    }

    @Override
    public void deleteContainer(String id) {
        containers.remove(id);
    }

    @Override
    public void registerListener(ContainerOrchestrationServiceListener listener) {
        // it never loses its connection to anything
    }

    @Override
    public void unregisterListener(ContainerOrchestrationServiceListener listener) {
        // nor gets it back
    }

    @Override
    public void startContainer(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ImageInstanceDescriptor> listImageInstanceDescriptors() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteImage(String imageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void pullImage(ImageConfiguration configuration) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void pullImage(String name, String tag, int timeout, Optional<RegistryCredentials> credentials) {
        // every image is there
    }
}
