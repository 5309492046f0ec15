// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** The operation needs a connection and there is none. */
@ProviderType
public class KuraNotConnectedException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraNotConnectedException(Object detail) {
        super(KuraErrorCode.NOT_CONNECTED, detail);
    }

    public KuraNotConnectedException(Throwable cause, Object detail) {
        super(KuraErrorCode.NOT_CONNECTED, cause, detail);
    }
}
