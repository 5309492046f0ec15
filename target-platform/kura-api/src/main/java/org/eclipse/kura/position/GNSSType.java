// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.position;

import java.util.Arrays;

/** A satellite navigation system. */
public enum GNSSType {
    UNKNOWN("Unknown"),
    OTHER("Other"),
    BEIDOU("Beidou"),
    GALILEO("Galileo"),
    GLONASS("Glonass"),
    GPS("Gps"),
    IRNSS("IRNSS"),
    QZSS("QZSS");

    private final String text;

    GNSSType(String text) {
        this.text = text;
    }

    public String getValue() {
        return text;
    }

    public static GNSSType fromValue(String text) {
        return Arrays.stream(values())
                .filter(type -> type.text.equals(text))
                .findFirst()
                .orElse(null);
    }
}
