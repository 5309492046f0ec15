// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import java.util.Arrays;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** Bytes as a typed value. */
@ProviderType
public class ByteArrayValue implements TypedValue<byte[]> {
    private final byte[] value;

    public ByteArrayValue(byte[] value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(TypedValue<byte[]> other) {
        return Arrays.compareUnsigned(value, other.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteArrayValue that && Arrays.equals(value, that.value);
    }

    @Override
    public DataType getType() {
        return DataType.BYTE_ARRAY;
    }

    @Override
    public byte[] getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "ByteArrayValue" + Arrays.toString(value);
    }
}
