// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.kura.configuration.Password;

/** Passwords among properties: as Kura's type in its services, as text in ConfigurationAdmin and in components. */
final class PasswordProperties {
    private PasswordProperties() {}

    static Set<String> names(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .filter(property -> isPassword(property.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Object> toText(Map<String, Object> properties) {
        Map<String, Object> texts = new HashMap<>(properties);
        texts.replaceAll((name, value) -> toText(value));
        return texts;
    }

    static Map<String, Object> fromText(Map<String, Object> properties, Set<String> passwordNames) {
        Map<String, Object> typed = new HashMap<>(properties);
        typed.replaceAll((name, value) -> passwordNames.contains(name) ? fromText(value) : value);
        return typed;
    }

    private static boolean isPassword(Object value) {
        return value instanceof Password || value instanceof Password[];
    }

    private static Object toText(Object value) {
        if (value instanceof Password[] passwords) {
            return Stream.of(passwords).map(Password::toString).toArray(String[]::new);
        }
        return value instanceof Password ? value.toString() : value;
    }

    private static Object fromText(Object value) {
        if (value instanceof String[] texts) {
            return Stream.of(texts).map(Password::new).toArray(Password[]::new);
        }
        return value instanceof String text ? new Password(text) : value;
    }
}
