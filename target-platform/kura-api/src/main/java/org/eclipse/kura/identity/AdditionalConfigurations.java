// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.List;
import java.util.Objects;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.osgi.annotation.versioning.ProviderType;

/** Configurations applications attach to an identity. */
@ProviderType
public class AdditionalConfigurations implements IdentityConfigurationComponent {
    private final List<ComponentConfiguration> configurations;

    public AdditionalConfigurations(List<ComponentConfiguration> configurations) {
        this.configurations = List.copyOf(configurations);
    }

    public List<ComponentConfiguration> getConfigurations() {
        return configurations;
    }

    @Override
    public int hashCode() {
        return Objects.hash(configurations);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof AdditionalConfigurations that && Objects.equals(configurations, that.configurations);
    }
}
