// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Installing and removing deployment packages. */
@Version("1.1.0")
package org.eclipse.kura.deployment.agent;

import org.osgi.annotation.versioning.Version;
