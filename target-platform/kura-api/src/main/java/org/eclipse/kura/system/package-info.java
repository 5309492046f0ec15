// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Facts about the gateway and administration of it. */
@Version("1.7.0")
package org.eclipse.kura.system;

import org.osgi.annotation.versioning.Version;
