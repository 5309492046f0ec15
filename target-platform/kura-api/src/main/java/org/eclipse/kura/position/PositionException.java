// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.position;

import org.osgi.annotation.versioning.ProviderType;

/** The position could not be determined. */
@ProviderType
public class PositionException extends Exception {
    private static final long serialVersionUID = 1L;

    public PositionException() {
        super();
    }

    public PositionException(String message) {
        super(message);
    }

    public PositionException(Throwable cause) {
        super(cause);
    }

    public PositionException(String message, Throwable cause) {
        super(message, cause);
    }
}
