// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

import org.osgi.annotation.versioning.ProviderType;

/** Runs commands as the user of the framework. */
@ProviderType
public interface PrivilegedExecutorService extends CommandExecutorService {}
