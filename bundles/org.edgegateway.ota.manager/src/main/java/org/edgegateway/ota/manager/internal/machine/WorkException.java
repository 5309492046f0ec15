// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

/** A part of an update has failed. The message says why, for a person at the cloud. */
public final class WorkException extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkException(String reason) {
        super(reason);
    }

    public WorkException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
