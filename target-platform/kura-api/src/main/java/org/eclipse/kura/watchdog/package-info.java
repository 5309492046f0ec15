// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Supervision of critical components. */
@Version("1.0.2")
package org.eclipse.kura.watchdog;

import org.osgi.annotation.versioning.Version;
