// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.type;

import org.osgi.annotation.versioning.ProviderType;

/** An immutable value with its type, comparable to values of the same type. */
@ProviderType
public interface TypedValue<T> extends Comparable<TypedValue<T>> {
    DataType getType();

    T getValue();
}
