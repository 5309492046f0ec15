// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.configuration.metatype.AD;
import org.eclipse.kura.configuration.metatype.OCD;
import org.edgegateway.emulator.snapshot.ValueType;

/**
 * The default values of a definition, as Kura makes them: a comma separates values unless a backslash is before it, a
 * single value is the first of them, and an empty default is no value. Passwords come in clear text.
 */
final class AttributeDefaults {
    private AttributeDefaults() {}

    /** @throws IllegalArgumentException if a default is no value of its attribute's type */
    static Map<String, Object> of(OCD definition) {
        Map<String, Object> defaults = new HashMap<>();
        for (AD attribute : definition.getAD()) {
            of(attribute).ifPresent(value -> defaults.put(attribute.getId(), value));
        }
        return defaults;
    }

    private static Optional<Object> of(AD attribute) {
        String text = attribute.getDefault();
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = AttributeType.of(attribute);
        List<String> texts = split(text);
        if (!AttributeType.isArray(attribute)) {
            return Optional.of(AttributeType.toKura(type.parse(texts.get(0))));
        }
        return Optional.of(
                AttributeType.toKura(type.array(texts.stream().map(type::parse).toList())));
    }

    private static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (c == ',') {
                values.add(value.toString().trim());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().trim());
        return values;
    }
}
