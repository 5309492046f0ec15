// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** The operation did not end in time. */
@ProviderType
public class KuraTimeoutException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraTimeoutException(String detail) {
        super(KuraErrorCode.TIMED_OUT, detail);
    }

    public KuraTimeoutException(String detail, Throwable cause) {
        super(KuraErrorCode.TIMED_OUT, cause, detail);
    }
}
