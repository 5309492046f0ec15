// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** The message store is full. */
@ProviderType
public class KuraStoreCapacityReachedException extends KuraStoreException {
    private static final long serialVersionUID = 1L;

    public KuraStoreCapacityReachedException(Object detail) {
        super(detail);
    }
}
