// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A metric has a type that cannot be encoded. */
@ProviderType
public class KuraInvalidMetricTypeException extends KuraRuntimeException {
    private static final long serialVersionUID = 1L;

    public KuraInvalidMetricTypeException(Object detail) {
        super(KuraErrorCode.INVALID_METRIC_EXCEPTION, detail);
    }

    public KuraInvalidMetricTypeException(Throwable cause, Object detail) {
        super(KuraErrorCode.INVALID_METRIC_EXCEPTION, cause, detail);
    }
}
