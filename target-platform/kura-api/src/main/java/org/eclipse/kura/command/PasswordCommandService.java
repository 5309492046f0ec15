// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.command;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraRequestPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.osgi.annotation.versioning.ProviderType;

/** Runs shell commands that are protected by a password. */
@ProviderType
public interface PasswordCommandService {
    String execute(String command, String password) throws KuraException;

    default KuraResponsePayload execute(KuraRequestPayload request) {
        throw new UnsupportedOperationException("This service runs no request payloads");
    }

    KuraPayload execute(KuraPayload request) throws KuraException;
}
