// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import org.osgi.annotation.versioning.ProviderType;

/** Marks the hash of a password. */
@ProviderType
public interface PasswordHash {}
