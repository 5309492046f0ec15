// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.stream.Stream;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.configuration.metatype.AD;
import org.edgegateway.emulator.snapshot.SnapshotPassword;
import org.edgegateway.emulator.snapshot.ValueType;

/** What kind of values an attribute has. */
final class AttributeType {
    private AttributeType() {}

    static ValueType of(AD attribute) {
        return ValueType.valueOf(attribute.getType().name());
    }

    static boolean isArray(AD attribute) {
        return Math.abs(attribute.getCardinality()) > 1;
    }

    /** The class of one value in a component's properties. */
    static Class<?> javaType(AD attribute) {
        ValueType type = of(attribute);
        return type == ValueType.PASSWORD ? Password.class : type.javaType();
    }

    /** Passwords of a file as Kura's type, everything else as it is. */
    static Object toKura(Object value) {
        if (value instanceof SnapshotPassword password) {
            return new Password(password.text());
        }
        if (value instanceof SnapshotPassword[] passwords) {
            return Stream.of(passwords).map(each -> new Password(each.text())).toArray(Password[]::new);
        }
        return value;
    }
}
