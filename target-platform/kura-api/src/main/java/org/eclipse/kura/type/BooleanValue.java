// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import org.osgi.annotation.versioning.ProviderType;

/** A boolean as a typed value. */
@ProviderType
public class BooleanValue implements TypedValue<Boolean> {
    private final boolean value;

    public BooleanValue(boolean value) {
        this.value = value;
    }

    @Override
    public int compareTo(TypedValue<Boolean> other) {
        return Boolean.compare(value, other.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BooleanValue that && value == that.value;
    }

    @Override
    public DataType getType() {
        return DataType.BOOLEAN;
    }

    @Override
    public Boolean getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return "BooleanValue[" + value + "]";
    }
}
