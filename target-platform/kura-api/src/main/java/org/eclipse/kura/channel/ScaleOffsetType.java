// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import java.util.Arrays;

/** The type in which scale and offset are applied. */
public enum ScaleOffsetType {
    DEFINED_BY_VALUE_TYPE,
    DOUBLE,
    LONG;

    public static ScaleOffsetType getScaleOffsetType(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scale and offset type is named " + name));
    }
}
