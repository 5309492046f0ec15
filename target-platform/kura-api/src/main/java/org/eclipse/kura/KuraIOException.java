// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Reading or writing failed. */
@ProviderType
public class KuraIOException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraIOException(Object detail) {
        super(KuraErrorCode.IO_ERROR, detail);
    }

    public KuraIOException(Throwable cause, Object detail) {
        super(KuraErrorCode.IO_ERROR, cause, detail);
    }
}
