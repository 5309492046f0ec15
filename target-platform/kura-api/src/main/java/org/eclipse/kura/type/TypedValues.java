// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import java.util.Base64;
import org.osgi.annotation.versioning.ProviderType;

/** Creates typed values. */
@ProviderType
public final class TypedValues {
    private TypedValues() {}

    public static BooleanValue newBooleanValue(boolean value) {
        return new BooleanValue(value);
    }

    public static ByteArrayValue newByteArrayValue(byte[] value) {
        return new ByteArrayValue(value);
    }

    public static FloatValue newFloatValue(float value) {
        return new FloatValue(value);
    }

    public static DoubleValue newDoubleValue(double value) {
        return new DoubleValue(value);
    }

    public static IntegerValue newIntegerValue(int value) {
        return new IntegerValue(value);
    }

    public static LongValue newLongValue(long value) {
        return new LongValue(value);
    }

    public static StringValue newStringValue(String value) {
        return new StringValue(value);
    }

    public static TypedValue<?> newTypedValue(Object value) {
        if (value instanceof Boolean bool) {
            return newBooleanValue(bool);
        } else if (value instanceof byte[] bytes) {
            return newByteArrayValue(bytes);
        } else if (value instanceof Float number) {
            return newFloatValue(number);
        } else if (value instanceof Double number) {
            return newDoubleValue(number);
        } else if (value instanceof Integer number) {
            return newIntegerValue(number);
        } else if (value instanceof Long number) {
            return newLongValue(number);
        } else if (value instanceof String text) {
            return newStringValue(text);
        }
        throw new IllegalArgumentException("No typed value can hold " + value);
    }

    public static TypedValue<?> parseTypedValue(DataType type, String text) {
        return switch (type) {
            case BOOLEAN -> newBooleanValue(Boolean.parseBoolean(text));
            case BYTE_ARRAY -> newByteArrayValue(Base64.getDecoder().decode(text));
            case DOUBLE -> newDoubleValue(Double.parseDouble(text));
            case INTEGER -> newIntegerValue(Integer.parseInt(text));
            case LONG -> newLongValue(Long.parseLong(text));
            case FLOAT -> newFloatValue(Float.parseFloat(text));
            case STRING -> newStringValue(text);
        };
    }
}
