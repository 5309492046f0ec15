// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A connection could not be closed. */
@ProviderType
public class KuraDisconnectException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraDisconnectException(Object detail) {
        super(KuraErrorCode.DISCONNECTION_FAILED, detail);
    }

    public KuraDisconnectException(Throwable cause, Object detail) {
        super(KuraErrorCode.DISCONNECTION_FAILED, cause, detail);
    }
}
