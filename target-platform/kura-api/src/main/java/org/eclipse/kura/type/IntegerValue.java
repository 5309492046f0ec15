// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import org.osgi.annotation.versioning.ProviderType;

/** An int as a typed value. */
@ProviderType
public class IntegerValue implements TypedValue<Integer> {
    private final int value;

    public IntegerValue(int value) {
        this.value = value;
    }

    @Override
    public int compareTo(TypedValue<Integer> other) {
        return Integer.compare(value, other.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntegerValue that && value == that.value;
    }

    @Override
    public DataType getType() {
        return DataType.INTEGER;
    }

    @Override
    public Integer getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(value);
    }

    @Override
    public String toString() {
        return "IntegerValue[" + value + "]";
    }
}
