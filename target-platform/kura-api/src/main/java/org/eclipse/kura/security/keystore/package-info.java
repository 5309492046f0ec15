// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Access to the key stores managed by the framework. */
@Version("1.2.0")
package org.eclipse.kura.security.keystore;

import org.osgi.annotation.versioning.Version;
