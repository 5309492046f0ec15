// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.jspecify.annotations.Nullable;

/** How a container is that Kura makes in the background, once its instance is configured. */
final class ContainerWatch {

    /** Kura may pull the image for long, and tries more than once. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Kura stops a container within ten seconds. */
    private static final Duration REMOVAL = Duration.ofSeconds(30);

    private final Supplier<@Nullable ContainerOrchestrationService> containers;
    private final Waiting waiting;

    ContainerWatch(Supplier<@Nullable ContainerOrchestrationService> containers, Waiting waiting) {
        this.containers = containers;
        this.waiting = waiting;
    }

    /** What tells a container from an earlier one of its name; empty when there is none. */
    String id(String name) {
        return find(name).map(ContainerInstanceDescriptor::getContainerId).orElse("");
    }

    /**
     * Waits until there is no other container than the one wanted, which need not be there yet.
     *
     * @param former the id of one that is another, whatever its image; empty if there is none
     * @return false when there still is
     */
    boolean awaitRemoval(String name, ImageTag image, String former) throws IOException, InterruptedException {
        return waiting.untilHolds(
                () -> find(name)
                        .filter(container -> other(container, image, former).isPresent())
                        .isEmpty(),
                REMOVAL);
    }

    /**
     * Waits until Kura has made a container, whether it runs or not.
     *
     * @param former the id of the one that it replaces; empty if that may stay
     */
    void await(String name, ImageTag image, String former) throws InstallException, IOException, InterruptedException {
        boolean made = waiting.untilHolds(
                () -> find(name)
                        .filter(container -> other(container, image, former).isEmpty())
                        .isPresent(),
                PATIENCE);
        if (!made) {
            throw new InstallException("Kura has made no container %s of %s within %d minutes"
                    .formatted(name, image, PATIENCE.toMinutes()));
        }
    }

    /** @param former as above */
    Health health(String name, ImageTag image, String former) {
        if (containers.get() == null) {
            return new Health.NotRunning("Kura's service for containers is not there");
        }
        return find(name)
                .map(container -> judged(container, image, former))
                .orElseGet(() -> new Health.NotRunning("there is no container " + name));
    }

    private static Health judged(ContainerInstanceDescriptor container, ImageTag image, String former) {
        Optional<String> other = other(container, image, former);
        if (other.isPresent()) {
            return new Health.NotRunning(other.get());
        }
        return container.getContainerState() == ContainerState.ACTIVE
                ? new Health.Running()
                : new Health.NotRunning("the container is " + container.getContainerState());
    }

    /**
     * What shows that it is not the one wanted. Where a registry's name has a port, Kura shows no tag: then only another
     * container is known to be the new one.
     */
    private static Optional<String> other(ContainerInstanceDescriptor container, ImageTag image, String former) {
        if (!container.getContainerImageTag().equals(image.shownTag())) {
            return Optional.of("the container runs " + container.getContainerImageTag());
        }
        return container.getContainerId().equals(former)
                ? Optional.of("the container is still the one of before")
                : Optional.empty();
    }

    private Optional<ContainerInstanceDescriptor> find(String name) {
        @Nullable ContainerOrchestrationService service = containers.get();
        if (service == null) {
            return Optional.empty();
        }
        try {
            return service.listContainerDescriptors().stream()
                    .filter(container -> plain(container.getContainerName()).equals(name))
                    .findFirst();
        } catch (IllegalStateException dockerCannotBeReached) {
            return Optional.empty();
        }
    }

    /** Docker writes a slash before it. */
    private static String plain(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
