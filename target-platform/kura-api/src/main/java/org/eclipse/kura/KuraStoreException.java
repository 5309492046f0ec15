// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** The message store failed. */
@ProviderType
public class KuraStoreException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraStoreException(Object detail) {
        super(KuraErrorCode.STORE_ERROR, detail);
    }

    public KuraStoreException(Throwable cause, Object detail) {
        super(KuraErrorCode.STORE_ERROR, cause, detail);
    }
}
