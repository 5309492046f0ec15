// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import org.edgegateway.mqtt.SessionFailure;

/** There are no credentials to connect with. The message tells a person what happened and what to do about it. */
public final class ProvisioningException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SessionFailure failure;

    public ProvisioningException(SessionFailure.Kind kind, String message) {
        this(new SessionFailure(kind, message));
    }

    ProvisioningException(SessionFailure failure) {
        super(failure.message());
        this.failure = failure;
    }

    /** How the attempt to connect failed. */
    public SessionFailure failure() {
        return failure;
    }
}
