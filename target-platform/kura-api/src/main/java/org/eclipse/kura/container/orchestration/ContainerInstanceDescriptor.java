// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** A container found on the gateway. */
@ProviderType
public class ContainerInstanceDescriptor {
    private final boolean frameworkManaged;
    private final String containerName;
    private final String containerImage;
    private final String containerImageTag;
    private final String containerId;
    private final List<ContainerPort> containerPorts;
    private final ContainerState containerState;

    private ContainerInstanceDescriptor(ContainerInstanceDescriptorBuilder builder) {
        this.frameworkManaged = builder.frameworkManaged;
        this.containerName = builder.containerName;
        this.containerImage = builder.containerImage;
        this.containerImageTag = builder.containerImageTag;
        this.containerId = builder.containerId;
        this.containerPorts = builder.containerPorts.isEmpty()
                ? PortPairs.of(builder.internalPorts, builder.externalPorts)
                : List.copyOf(builder.containerPorts);
        this.containerState = builder.containerState;
    }

    public boolean isFrameworkManaged() {
        return frameworkManaged;
    }

    public String getContainerName() {
        return containerName;
    }

    public String getContainerImage() {
        return containerImage;
    }

    public String getContainerImageTag() {
        return containerImageTag;
    }

    public String getContainerId() {
        return containerId;
    }

    public List<ContainerPort> getContainerPorts() {
        return containerPorts;
    }

    public ContainerState getContainerState() {
        return containerState;
    }

    public List<Integer> getContainerPortsExternal() {
        return containerPorts.stream().map(ContainerPort::getExternalPort).toList();
    }

    public List<Integer> getContainerPortsInternal() {
        return containerPorts.stream().map(ContainerPort::getInternalPort).toList();
    }

    public static ContainerInstanceDescriptorBuilder builder() {
        return new ContainerInstanceDescriptorBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                frameworkManaged,
                containerName,
                containerImage,
                containerImageTag,
                containerId,
                containerPorts,
                containerState);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContainerInstanceDescriptor that
                && frameworkManaged == that.frameworkManaged
                && Objects.equals(containerName, that.containerName)
                && Objects.equals(containerImage, that.containerImage)
                && Objects.equals(containerImageTag, that.containerImageTag)
                && Objects.equals(containerId, that.containerId)
                && Objects.equals(containerPorts, that.containerPorts)
                && Objects.equals(containerState, that.containerState);
    }

    /** Collects the facts about a container. */
    public static final class ContainerInstanceDescriptorBuilder {
        private List<ContainerPort> containerPorts = List.of();
        private boolean frameworkManaged;
        private String containerName = "";
        private String containerImage = "";
        private String containerImageTag = "latest";
        private String containerId = "";
        private ContainerState containerState = ContainerState.STOPPING;
        private List<Integer> externalPorts = List.of();
        private List<Integer> internalPorts = List.of();

        public ContainerInstanceDescriptorBuilder() {}

        public ContainerInstanceDescriptorBuilder setFrameworkManaged(Boolean frameworkManaged) {
            this.frameworkManaged = frameworkManaged;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerName(String containerName) {
            this.containerName = containerName;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerImage(String containerImage) {
            this.containerImage = containerImage;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerImageTag(String containerImageTag) {
            this.containerImageTag = containerImageTag;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerID(String containerId) {
            this.containerId = containerId;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerState(ContainerState containerState) {
            this.containerState = containerState;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setContainerPorts(List<ContainerPort> containerPorts) {
            this.containerPorts = containerPorts;
            return this;
        }

        public ContainerInstanceDescriptorBuilder setExternalPorts(List<Integer> externalPorts) {
            this.externalPorts = List.copyOf(externalPorts);
            return this;
        }

        public ContainerInstanceDescriptorBuilder setInternalPorts(List<Integer> internalPorts) {
            this.internalPorts = List.copyOf(internalPorts);
            return this;
        }

        public ContainerInstanceDescriptor build() {
            return new ContainerInstanceDescriptor(this);
        }
    }
}
