// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Running shell commands on the gateway. */
@Version("1.2.0")
package org.eclipse.kura.command;

import org.osgi.annotation.versioning.Version;
