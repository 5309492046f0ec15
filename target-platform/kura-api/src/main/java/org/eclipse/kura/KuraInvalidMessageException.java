// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A message is malformed. */
@ProviderType
public class KuraInvalidMessageException extends KuraRuntimeException {
    private static final long serialVersionUID = 1L;

    public KuraInvalidMessageException(Object detail) {
        super(KuraErrorCode.INVALID_MESSAGE_EXCEPTION, detail);
    }

    public KuraInvalidMessageException(Throwable cause) {
        super(KuraErrorCode.INVALID_MESSAGE_EXCEPTION, cause);
    }

    public KuraInvalidMessageException(Throwable cause, Object detail) {
        super(KuraErrorCode.INVALID_MESSAGE_EXCEPTION, cause, detail);
    }
}
