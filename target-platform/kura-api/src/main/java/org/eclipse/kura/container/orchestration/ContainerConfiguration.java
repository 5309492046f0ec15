// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How a container is to be run. */
@ProviderType
public class ContainerConfiguration {
    private final boolean frameworkManaged;
    private final String containerName;
    private final List<ContainerPort> containerPorts;
    private final List<String> containerEnvVars;
    private final List<String> containerDevices;
    private final Map<String, String> containerVolumes;
    private final boolean containerPrivileged;
    private final Map<String, String> loggerParameters;
    private final String containerLoggingType;
    private final ImageConfiguration imageConfiguration;
    private final ContainerNetworkConfiguration network;
    private final List<String> entryPoint;
    private final boolean restartOnFailure;
    private final Optional<Long> memory;
    private final Optional<Float> cpus;
    private final Optional<String> gpus;
    private final Optional<String> runtime;
    private final Optional<String> enforcementDigest;

    private ContainerConfiguration(ContainerConfigurationBuilder builder) {
        this.frameworkManaged = builder.frameworkManaged;
        this.containerName = builder.containerName;
        this.containerPorts = builder.containerPorts.isEmpty()
                ? PortPairs.of(builder.internalPorts, builder.externalPorts)
                : List.copyOf(builder.containerPorts);
        this.containerEnvVars = builder.containerEnvVars;
        this.containerDevices = builder.containerDevices;
        this.containerVolumes = builder.containerVolumes;
        this.containerPrivileged = builder.containerPrivileged;
        this.loggerParameters = builder.loggerParameters;
        this.containerLoggingType = builder.containerLoggingType;
        this.imageConfiguration = builder.image.build();
        this.network = builder.network;
        this.entryPoint = builder.entryPoint;
        this.restartOnFailure = builder.restartOnFailure;
        this.memory = builder.memory;
        this.cpus = builder.cpus;
        this.gpus = builder.gpus;
        this.runtime = builder.runtime;
        this.enforcementDigest = builder.enforcementDigest;
    }

    public boolean isFrameworkManaged() {
        return frameworkManaged;
    }

    public String getContainerName() {
        return containerName;
    }

    public List<ContainerPort> getContainerPorts() {
        return containerPorts;
    }

    public List<String> getContainerEnvVars() {
        return containerEnvVars;
    }

    public List<String> getContainerDevices() {
        return containerDevices;
    }

    public Map<String, String> getContainerVolumes() {
        return containerVolumes;
    }

    public boolean isContainerPrivileged() {
        return containerPrivileged;
    }

    public Map<String, String> getLoggerParameters() {
        return loggerParameters;
    }

    public String getContainerLoggingType() {
        return containerLoggingType;
    }

    public ImageConfiguration getImageConfiguration() {
        return imageConfiguration;
    }

    public ContainerNetworkConfiguration getContainerNetworkConfiguration() {
        return network;
    }

    public List<String> getEntryPoint() {
        return entryPoint;
    }

    public boolean getRestartOnFailure() {
        return restartOnFailure;
    }

    public Optional<Long> getMemory() {
        return memory;
    }

    public Optional<Float> getCpus() {
        return cpus;
    }

    public Optional<String> getGpus() {
        return gpus;
    }

    public Optional<String> getRuntime() {
        return runtime;
    }

    public Optional<String> getEnforcementDigest() {
        return enforcementDigest;
    }

    public List<Integer> getContainerPortsExternal() {
        return containerPorts.stream().map(ContainerPort::getExternalPort).toList();
    }

    public List<Integer> getContainerPortsInternal() {
        return containerPorts.stream().map(ContainerPort::getInternalPort).toList();
    }

    public String getContainerImage() {
        return imageConfiguration.getImageName();
    }

    public String getContainerImageTag() {
        return imageConfiguration.getImageTag();
    }

    public Optional<RegistryCredentials> getRegistryCredentials() {
        return imageConfiguration.getRegistryCredentials();
    }

    public int getImageDownloadTimeoutSeconds() {
        return imageConfiguration.getimageDownloadTimeoutSeconds();
    }

    public static ContainerConfigurationBuilder builder() {
        return new ContainerConfigurationBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                frameworkManaged,
                containerName,
                containerPorts,
                containerEnvVars,
                containerDevices,
                containerVolumes,
                containerPrivileged,
                loggerParameters,
                containerLoggingType,
                imageConfiguration,
                network,
                entryPoint,
                restartOnFailure,
                memory,
                cpus,
                gpus,
                runtime,
                enforcementDigest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContainerConfiguration that
                && frameworkManaged == that.frameworkManaged
                && Objects.equals(containerName, that.containerName)
                && Objects.equals(containerPorts, that.containerPorts)
                && Objects.equals(containerEnvVars, that.containerEnvVars)
                && Objects.equals(containerDevices, that.containerDevices)
                && Objects.equals(containerVolumes, that.containerVolumes)
                && containerPrivileged == that.containerPrivileged
                && Objects.equals(loggerParameters, that.loggerParameters)
                && Objects.equals(containerLoggingType, that.containerLoggingType)
                && Objects.equals(imageConfiguration, that.imageConfiguration)
                && Objects.equals(network, that.network)
                && Objects.equals(entryPoint, that.entryPoint)
                && restartOnFailure == that.restartOnFailure
                && Objects.equals(memory, that.memory)
                && Objects.equals(cpus, that.cpus)
                && Objects.equals(gpus, that.gpus)
                && Objects.equals(runtime, that.runtime)
                && Objects.equals(enforcementDigest, that.enforcementDigest);
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
            return new ContainerConfiguration(this);
        }
    }
}
