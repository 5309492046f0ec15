// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ProviderType;

/** Undoes what returned it. Closing twice does nothing. */
@ProviderType
@FunctionalInterface
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
