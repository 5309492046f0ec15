// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import java.util.Arrays;

/** Type of an attribute. */
public enum Scalar {
    STRING("String"),
    LONG("Long"),
    DOUBLE("Double"),
    FLOAT("Float"),
    INTEGER("Integer"),
    BYTE("Byte"),
    CHAR("Char"),
    BOOLEAN("Boolean"),
    SHORT("Short"),
    PASSWORD("Password");

    private final String text;

    Scalar(String text) {
        this.text = text;
    }

    public String value() {
        return text;
    }

    public static Scalar fromValue(String text) {
        String name = "character".equalsIgnoreCase(text) ? CHAR.text : text;
        return Arrays.stream(values())
                .filter(scalar -> scalar.text.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No attribute type is named " + text));
    }
}
