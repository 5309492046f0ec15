// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Unchecked failure of a Kura service: an error code with its details. */
@ProviderType
public class KuraRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final KuraErrorCode code;

    public KuraRuntimeException(KuraErrorCode code) {
        this(code, null, new Object[0]);
    }

    public KuraRuntimeException(KuraErrorCode code, Object... arguments) {
        this(code, null, arguments);
    }

    public KuraRuntimeException(KuraErrorCode code, Throwable cause, Object... arguments) {
        super(FailureText.of(code, arguments), cause);
        this.code = code;
    }

    public KuraErrorCode getCode() {
        return code;
    }

    @Override
    public String getLocalizedMessage() {
        return super.getLocalizedMessage();
    }

    @Override
    public String getMessage() {
        return super.getMessage();
    }
}
