// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Steps an application adds to the download and installation of a package. */
@Version("1.0.0")
package org.eclipse.kura.deployment.hook;

import org.osgi.annotation.versioning.Version;
