// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** The modem is of an unknown kind. */
@ProviderType
public class KuraUnsupportedModemException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraUnsupportedModemException(Object detail) {
        super(KuraErrorCode.UNSUPPORTED_MODEM, detail);
    }

    public KuraUnsupportedModemException(Throwable cause, Object detail) {
        super(KuraErrorCode.UNSUPPORTED_MODEM, cause, detail);
    }
}
