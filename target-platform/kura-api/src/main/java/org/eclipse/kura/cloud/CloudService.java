// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Creates clients of a cloud connection. */
@Deprecated
@ProviderType
public interface CloudService {
    CloudClient newCloudClient(String applicationId) throws KuraException;

    String[] getCloudApplicationIdentifiers();

    boolean isConnected();
}
