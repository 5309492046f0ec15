// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Running commands of the operating system. */
@Version("1.0.0")
package org.eclipse.kura.executor;

import org.osgi.annotation.versioning.Version;
