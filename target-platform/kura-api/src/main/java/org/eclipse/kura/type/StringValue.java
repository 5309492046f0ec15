// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** A text as a typed value. */
@ProviderType
public class StringValue implements TypedValue<String> {
    private final String value;

    public StringValue(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(TypedValue<String> other) {
        return value.compareTo(other.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringValue that && value.equals(that.value);
    }

    @Override
    public DataType getType() {
        return DataType.STRING;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "StringValue[" + value + "]";
    }
}
