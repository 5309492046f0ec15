// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

import org.osgi.annotation.versioning.ProviderType;

/** Runs commands as a user without privileges. */
@ProviderType
public interface UnprivilegedExecutorService extends CommandExecutorService {}
