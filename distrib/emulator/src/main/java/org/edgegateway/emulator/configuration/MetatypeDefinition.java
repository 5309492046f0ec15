// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.List;
import org.eclipse.kura.configuration.metatype.AD;
import org.eclipse.kura.configuration.metatype.Icon;
import org.eclipse.kura.configuration.metatype.OCD;
import org.jspecify.annotations.Nullable;

/** An object class definition as its metatype file states it; icons are left out. */
record MetatypeDefinition(
        String id, @Nullable String name, @Nullable String description, List<AD> attributes) implements OCD {
    MetatypeDefinition {
        attributes = List.copyOf(attributes);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public @Nullable String getName() {
        return name;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public List<AD> getAD() {
        return attributes;
    }

    @Override
    public List<Icon> getIcon() {
        return List.of();
    }
}
