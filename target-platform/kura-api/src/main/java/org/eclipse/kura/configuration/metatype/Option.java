// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import org.osgi.annotation.versioning.ProviderType;

/** One of the values an attribute may take. */
@ProviderType
public interface Option {
    String getLabel();

    String getValue();
}
