// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The position of the gateway. */
@Version("1.4.0")
package org.eclipse.kura.position;

import org.osgi.annotation.versioning.Version;
