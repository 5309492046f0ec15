// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;

/** A path leads where files must not be touched. The message says why, for a person. */
public final class NotAllowedException extends IOException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String reason) {
        super(reason);
    }
}
