// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The older cloud API and the events about cloud connections. */
@Version("1.1.0")
package org.eclipse.kura.cloud;

import org.osgi.annotation.versioning.Version;
