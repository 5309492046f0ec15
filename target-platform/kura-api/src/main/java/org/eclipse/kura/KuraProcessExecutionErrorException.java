// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** An external process could not be run or failed. */
@ProviderType
public class KuraProcessExecutionErrorException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraProcessExecutionErrorException(Object detail) {
        super(KuraErrorCode.PROCESS_EXECUTION_ERROR, detail);
    }

    public KuraProcessExecutionErrorException(Throwable cause, Object detail) {
        super(KuraErrorCode.PROCESS_EXECUTION_ERROR, cause, detail);
    }
}
