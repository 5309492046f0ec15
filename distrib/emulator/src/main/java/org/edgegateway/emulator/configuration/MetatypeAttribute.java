// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.List;
import org.eclipse.kura.configuration.metatype.AD;
import org.eclipse.kura.configuration.metatype.Option;
import org.eclipse.kura.configuration.metatype.Scalar;
import org.jspecify.annotations.Nullable;

/** An attribute definition as its metatype file states it; what the file leaves out is null, as Kura's interface has it. */
record MetatypeAttribute(
        String id,
        @Nullable String name,
        @Nullable String description,
        Scalar type,
        int cardinality,
        @Nullable String min,
        @Nullable String max,
        @Nullable String defaultText,
        boolean required,
        List<Option> options)
        implements AD {
    MetatypeAttribute {
        options = List.copyOf(options);
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
    public Scalar getType() {
        return type;
    }

    @Override
    public int getCardinality() {
        return cardinality;
    }

    @Override
    public @Nullable String getMin() {
        return min;
    }

    @Override
    public @Nullable String getMax() {
        return max;
    }

    @Override
    public @Nullable String getDefault() {
        return defaultText;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public List<Option> getOption() {
        return options;
    }
}
