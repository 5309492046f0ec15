// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Protection of the gateway against attacks. */
@Version("1.3.0")
package org.eclipse.kura.security;

import org.osgi.annotation.versioning.Version;
