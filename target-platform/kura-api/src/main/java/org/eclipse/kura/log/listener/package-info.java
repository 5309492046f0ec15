// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callback for new log entries. */
@Version("1.0.0")
package org.eclipse.kura.log.listener;

import org.osgi.annotation.versioning.Version;
