// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How a container is attached to the network. */
@ProviderType
public class ContainerNetworkConfiguration {
    private final Optional<String> networkMode;

    private ContainerNetworkConfiguration(ContainerNetworkConfigurationBuilder builder) {
        this.networkMode = builder.networkMode;
    }

    public Optional<String> getNetworkMode() {
        return networkMode;
    }

    public static ContainerNetworkConfigurationBuilder builder() {
        return new ContainerNetworkConfigurationBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(networkMode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContainerNetworkConfiguration that && Objects.equals(networkMode, that.networkMode);
    }

    /** Collects the network settings of a container. */
    public static final class ContainerNetworkConfigurationBuilder {
        private Optional<String> networkMode = Optional.empty();

        public ContainerNetworkConfigurationBuilder() {}

        public ContainerNetworkConfigurationBuilder setNetworkMode(Optional<String> networkMode) {
            this.networkMode = networkMode;
            return this;
        }

        public ContainerNetworkConfiguration build() {
            return new ContainerNetworkConfiguration(this);
        }
    }
}
