// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The users of the gateway, their passwords and permissions. */
@Version("1.0.0")
package org.eclipse.kura.identity;

import org.osgi.annotation.versioning.Version;
