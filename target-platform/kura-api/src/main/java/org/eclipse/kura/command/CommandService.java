// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.command;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Runs shell commands without a password. */
@Deprecated
@ProviderType
public interface CommandService {
    String execute(String command) throws KuraException;
}
