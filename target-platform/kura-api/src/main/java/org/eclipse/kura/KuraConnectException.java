// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A connection could not be opened. */
@ProviderType
public class KuraConnectException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraConnectException(Object detail) {
        super(KuraErrorCode.CONNECTION_FAILED, detail);
    }

    public KuraConnectException(Throwable cause, Object detail) {
        super(KuraErrorCode.CONNECTION_FAILED, cause, detail);
    }
}
