// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import org.osgi.annotation.versioning.ProviderType;

/** Ties a definition to the pid it applies to. */
@ProviderType
public interface Designate {
    TObject getObject();

    String getPid();

    String getFactoryPid();

    String getBundle();

    boolean isOptional();

    boolean isMerge();
}
