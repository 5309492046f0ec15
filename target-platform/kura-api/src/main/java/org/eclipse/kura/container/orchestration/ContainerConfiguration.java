// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How a container is to be run. */
@ProviderType
public class ContainerConfiguration {
    private final ContainerSettings settings;

    private ContainerConfiguration(ContainerSettings settings) {
        this.settings = settings;
    }

    public boolean isFrameworkManaged() {
        return settings.frameworkManaged();
    }

    public String getContainerName() {
        return settings.containerName();
    }

    public List<ContainerPort> getContainerPorts() {
        return settings.containerPorts();
    }

    public List<String> getContainerEnvVars() {
        return settings.containerEnvVars();
    }

    public List<String> getContainerDevices() {
        return settings.containerDevices();
    }

    public Map<String, String> getContainerVolumes() {
        return settings.containerVolumes();
    }

    public boolean isContainerPrivileged() {
        return settings.containerPrivileged();
    }

    public Map<String, String> getLoggerParameters() {
        return settings.loggerParameters();
    }

    public String getContainerLoggingType() {
        return settings.containerLoggingType();
    }

    public ImageConfiguration getImageConfiguration() {
        return settings.imageConfiguration();
    }

    public ContainerNetworkConfiguration getContainerNetworkConfiguration() {
        return settings.network();
    }

    public List<String> getEntryPoint() {
        return settings.entryPoint();
    }

    public boolean getRestartOnFailure() {
        return settings.restartOnFailure();
    }

    public Optional<Long> getMemory() {
        return settings.memory();
    }

    public Optional<Float> getCpus() {
        return settings.cpus();
    }

    public Optional<String> getGpus() {
        return settings.gpus();
    }

    public Optional<String> getRuntime() {
        return settings.runtime();
    }

    public Optional<String> getEnforcementDigest() {
        return settings.enforcementDigest();
    }

    public List<Integer> getContainerPortsExternal() {
        return settings.containerPorts().stream()
                .map(ContainerPort::getExternalPort)
                .toList();
    }

    public List<Integer> getContainerPortsInternal() {
        return settings.containerPorts().stream()
                .map(ContainerPort::getInternalPort)
                .toList();
    }

    public String getContainerImage() {
        return settings.imageConfiguration().getImageName();
    }

    public String getContainerImageTag() {
        return settings.imageConfiguration().getImageTag();
    }

    public Optional<RegistryCredentials> getRegistryCredentials() {
        return settings.imageConfiguration().getRegistryCredentials();
    }

    public int getImageDownloadTimeoutSeconds() {
        return settings.imageConfiguration().getimageDownloadTimeoutSeconds();
    }

    public static ContainerConfigurationBuilder builder() {
        return new ContainerConfigurationBuilder();
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContainerConfiguration that && settings.equals(that.settings);
    }

    /** Collects the settings of a container. */
    public static final class ContainerConfigurationBuilder {
        private List<ContainerPort> containerPorts = List.of();
        private boolean frameworkManaged;
        private String containerName;
        private List<String> containerEnvVars = List.of();
        private List<String> containerDevices = List.of();
        private Map<String, String> containerVolumes = Map.of();
        private boolean containerPrivileged;
        private Map<String, String> loggerParameters;
        private String containerLoggingType;
        private List<String> entryPoint = List.of();
        private boolean restartOnFailure;
        private Optional<Long> memory = Optional.empty();
        private Optional<Float> cpus = Optional.empty();
        private Optional<String> gpus = Optional.empty();
        private Optional<String> runtime = Optional.empty();
        private Optional<String> enforcementDigest = Optional.empty();
        private final ImageConfiguration.ImageConfigurationBuilder image = ImageConfiguration.builder();
        private ContainerNetworkConfiguration network =
                ContainerNetworkConfiguration.builder().build();
        private List<Integer> externalPorts = List.of();
        private List<Integer> internalPorts = List.of();

        public ContainerConfigurationBuilder() {}

        public ContainerConfigurationBuilder setFrameworkManaged(Boolean frameworkManaged) {
            this.frameworkManaged = frameworkManaged;
            return this;
        }

        public ContainerConfigurationBuilder setContainerName(String containerName) {
            this.containerName = containerName;
            return this;
        }

        public ContainerConfigurationBuilder setEnvVars(List<String> containerEnvVars) {
            this.containerEnvVars = containerEnvVars;
            return this;
        }

        public ContainerConfigurationBuilder setDeviceList(List<String> containerDevices) {
            this.containerDevices = containerDevices;
            return this;
        }

        public ContainerConfigurationBuilder setVolumes(Map<String, String> containerVolumes) {
            this.containerVolumes = containerVolumes;
            return this;
        }

        public ContainerConfigurationBuilder setPrivilegedMode(Boolean containerPrivileged) {
            this.containerPrivileged = containerPrivileged;
            return this;
        }

        public ContainerConfigurationBuilder setLoggerParameters(Map<String, String> loggerParameters) {
            this.loggerParameters = loggerParameters;
            return this;
        }

        public ContainerConfigurationBuilder setLoggingType(String containerLoggingType) {
            this.containerLoggingType = containerLoggingType;
            return this;
        }

        public ContainerConfigurationBuilder setEntryPoint(List<String> entryPoint) {
            this.entryPoint = entryPoint;
            return this;
        }

        public ContainerConfigurationBuilder setRestartOnFailure(boolean restartOnFailure) {
            this.restartOnFailure = restartOnFailure;
            return this;
        }

        public ContainerConfigurationBuilder setMemory(Optional<Long> memory) {
            this.memory = memory;
            return this;
        }

        public ContainerConfigurationBuilder setCpus(Optional<Float> cpus) {
            this.cpus = cpus;
            return this;
        }

        public ContainerConfigurationBuilder setGpus(Optional<String> gpus) {
            this.gpus = gpus;
            return this;
        }

        public ContainerConfigurationBuilder setRuntime(Optional<String> runtime) {
            this.runtime = runtime;
            return this;
        }

        public ContainerConfigurationBuilder setEnforcementDigest(Optional<String> enforcementDigest) {
            this.enforcementDigest = enforcementDigest;
            return this;
        }

        public ContainerConfigurationBuilder setContainerPorts(List<ContainerPort> containerPorts) {
            this.containerPorts = containerPorts;
            return this;
        }

        public ContainerConfigurationBuilder setExternalPorts(List<Integer> externalPorts) {
            this.externalPorts = List.copyOf(externalPorts);
            return this;
        }

        public ContainerConfigurationBuilder setInternalPorts(List<Integer> internalPorts) {
            this.internalPorts = List.copyOf(internalPorts);
            return this;
        }

        public ContainerConfigurationBuilder setContainerImage(String image) {
            this.image.setImageName(image);
            return this;
        }

        public ContainerConfigurationBuilder setContainerImageTag(String tag) {
            image.setImageTag(tag);
            return this;
        }

        public ContainerConfigurationBuilder setRegistryCredentials(Optional<RegistryCredentials> credentials) {
            image.setRegistryCredentials(credentials);
            return this;
        }

        public ContainerConfigurationBuilder setImageDownloadTimeoutSeconds(int seconds) {
            image.setImageDownloadTimeoutSeconds(seconds);
            return this;
        }

        public ContainerConfigurationBuilder setContainerNetowrkConfiguration(ContainerNetworkConfiguration network) {
            this.network = network;
            return this;
        }

        public ContainerConfigurationBuilder setImageConfiguration(ImageConfiguration configuration) {
            image.setImageName(configuration.getImageName());
            image.setImageTag(configuration.getImageTag());
            image.setRegistryCredentials(configuration.getRegistryCredentials());
            image.setImageDownloadTimeoutSeconds(configuration.getimageDownloadTimeoutSeconds());
            return this;
        }

        public ContainerConfiguration build() {
            return new ContainerConfiguration(new ContainerSettings(
                    frameworkManaged,
                    containerName,
                    containerPorts.isEmpty() ? PortPairs.of(internalPorts, externalPorts) : List.copyOf(containerPorts),
                    containerEnvVars,
                    containerDevices,
                    containerVolumes,
                    containerPrivileged,
                    loggerParameters,
                    containerLoggingType,
                    image.build(),
                    network,
                    entryPoint,
                    restartOnFailure,
                    memory,
                    cpus,
                    gpus,
                    runtime,
                    enforcementDigest));
        }
    }
}
