// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Encryption of secrets and hashing. */
@Version("1.3.0")
package org.eclipse.kura.crypto;

import org.osgi.annotation.versioning.Version;
