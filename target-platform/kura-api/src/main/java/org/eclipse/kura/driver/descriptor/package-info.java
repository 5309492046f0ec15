// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Which drivers exist and which channel settings they need. */
@Version("1.0.0")
package org.eclipse.kura.driver.descriptor;

import org.osgi.annotation.versioning.Version;
