// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The types of configuration values, by the names that snapshots and metatype files give them. */
public enum ValueType {
    STRING("String", String.class, text -> text),
    LONG("Long", Long.class, Long::valueOf),
    DOUBLE("Double", Double.class, Double::valueOf),
    FLOAT("Float", Float.class, Float::valueOf),
    INTEGER("Integer", Integer.class, Integer::valueOf),
    BYTE("Byte", Byte.class, Byte::valueOf),
    CHAR("Char", Character.class, ValueType::character),
    BOOLEAN("Boolean", Boolean.class, ValueType::bool),
    SHORT("Short", Short.class, Short::valueOf),
    PASSWORD("Password", SnapshotPassword.class, text -> new SnapshotPassword(text, false));

    private final String label;
    private final Class<?> javaType;
    private final Function<String, Object> parser;

    ValueType(String label, Class<?> javaType, Function<String, Object> parser) {
        this.label = label;
        this.javaType = javaType;
        this.parser = parser;
    }

    /** The name in files, such as {@code Integer}. */
    public String label() {
        return label;
    }

    /** The Java type of one value. */
    public Class<?> javaType() {
        return javaType;
    }

    /** @throws IllegalArgumentException if the text is no value of this type */
    public Object parse(String text) {
        return parser.apply(text);
    }

    /** An array of the Java type, such as {@code Integer[]}. */
    public Object array(List<?> values) {
        return values.toArray((Object[]) Array.newInstance(javaType, values.size()));
    }

    public static Optional<ValueType> named(String label) {
        for (ValueType type : values()) {
            if (type.label.equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The type of a value or of the elements of an array. */
    public static Optional<ValueType> of(Object value) {
        Class<?> type = value.getClass().isArray() ? value.getClass().getComponentType() : value.getClass();
        for (ValueType candidate : values()) {
            if (candidate.javaType == type) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("exactly one character expected");
        }
        return text.charAt(0);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false expected");
        };
    }
}
