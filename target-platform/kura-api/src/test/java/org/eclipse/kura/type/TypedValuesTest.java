// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedValuesTest {
    static List<Arguments> values() {
        return List.of(
                Arguments.of(DataType.BOOLEAN, true, "true"),
                Arguments.of(DataType.BYTE_ARRAY, new byte[] {1, -1}, "Af8="),
                Arguments.of(DataType.DOUBLE, 1.5, "1.5"),
                Arguments.of(DataType.FLOAT, 1.5f, "1.5"),
                Arguments.of(DataType.INTEGER, 3, "3"),
                Arguments.of(DataType.LONG, 3L, "3"),
                Arguments.of(DataType.STRING, "3", "3"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void wrapsAndParsesEveryType(DataType type, Object plain, String text) {
        TypedValue<?> wrapped = TypedValues.newTypedValue(plain);
        TypedValue<?> parsed = TypedValues.parseTypedValue(type, text);

        assertThat(wrapped.getType()).isEqualTo(type);
        assertThat(wrapped.getValue()).isEqualTo(plain);
        assertThat(wrapped).isEqualTo(parsed).hasSameHashCodeAs(parsed).hasToString(parsed.toString());
    }

    @Test
    void equalTextOfAnotherTypeIsAnotherValue() {
        assertThat(Stream.of(DataType.DOUBLE, DataType.FLOAT, DataType.INTEGER, DataType.LONG, DataType.STRING)
                        .map(type -> TypedValues.parseTypedValue(type, "3")))
                .doesNotHaveDuplicates();
    }

    @Test
    void comparesByValue() {
        assertThat(TypedValues.newBooleanValue(false)).isLessThan(TypedValues.newBooleanValue(true));
        assertThat(TypedValues.newIntegerValue(-1)).isLessThan(TypedValues.newIntegerValue(1));
        assertThat(TypedValues.newLongValue(-1)).isLessThan(TypedValues.newLongValue(1));
        assertThat(TypedValues.newFloatValue(1.5f)).isLessThan(TypedValues.newFloatValue(10f));
        assertThat(TypedValues.newDoubleValue(1.5)).isLessThan(TypedValues.newDoubleValue(10));
        assertThat(TypedValues.newStringValue("a")).isLessThan(TypedValues.newStringValue("b"));
        assertThat(TypedValues.newByteArrayValue(new byte[] {1}))
                .isLessThan(TypedValues.newByteArrayValue(new byte[] {-1}));
    }

    @Test
    void refusesWhatNoTypeCanHold() {
        assertThatThrownBy(() -> TypedValues.newTypedValue('c')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TypedValues.parseTypedValue(DataType.INTEGER, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataType.getDataType("date")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsATypeInAnyCase() {
        assertThat(DataType.getDataType("byte_Array")).isEqualTo(DataType.BYTE_ARRAY);
    }
}
