// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Too many messages await their acknowledgement. */
@ProviderType
public class KuraTooManyInflightMessagesException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraTooManyInflightMessagesException(Object detail) {
        super(KuraErrorCode.TOO_MANY_INFLIGHT_MESSAGES, detail);
    }

    public KuraTooManyInflightMessagesException(Throwable cause, Object detail) {
        super(KuraErrorCode.TOO_MANY_INFLIGHT_MESSAGES, cause, detail);
    }
}
