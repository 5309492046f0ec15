// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** A named identity and the parts of its configuration. */
@ProviderType
public class IdentityConfiguration {
    private final String name;
    private final List<IdentityConfigurationComponent> components;

    public IdentityConfiguration(String name, List<IdentityConfigurationComponent> components) {
        this.name = name;
        this.components = List.copyOf(components);
    }

    public String getName() {
        return name;
    }

    public List<IdentityConfigurationComponent> getComponents() {
        return components;
    }

    public <T extends IdentityConfigurationComponent> Optional<T> getComponent(Class<T> type) {
        return components.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, components);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof IdentityConfiguration that
                && Objects.equals(name, that.name)
                && Objects.equals(components, that.components);
    }
}
