// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Downloads update packages that the cloud holds. Which package is offered, its size and its checksum are shared
 * attributes.
 *
 * <p>Registered by each connection with its {@code kura.service.pid}; may be used from any thread.
 */
@ProviderType
public interface Updates {

    /**
     * Begins to download the package that is offered now. Begin anew when another package is offered, when the
     * connection was lost, and when a part comes empty before the end: the cloud binds a download to what was offered
     * when it began, and forgets it after a while.
     */
    UpdateDownload begin(UpdateKind kind);

    /** The most bytes that one part may have. */
    int mostBytes();
}
