// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import org.osgi.annotation.versioning.ProviderType;

/** A float as a typed value. */
@ProviderType
public class FloatValue implements TypedValue<Float> {
    private final float value;

    public FloatValue(float value) {
        this.value = value;
    }

    @Override
    public int compareTo(TypedValue<Float> other) {
        return Float.compare(value, other.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FloatValue that && Float.compare(value, that.value) == 0;
    }

    @Override
    public DataType getType() {
        return DataType.FLOAT;
    }

    @Override
    public Float getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Float.hashCode(value);
    }

    @Override
    public String toString() {
        return "FloatValue[" + value + "]";
    }
}
