// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Log entries of the gateway. */
@Version("1.1.0")
package org.eclipse.kura.log;

import org.osgi.annotation.versioning.Version;
