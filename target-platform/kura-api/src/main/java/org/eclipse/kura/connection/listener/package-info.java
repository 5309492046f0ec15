// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callback about a connection of any kind. */
@Version("1.0.0")
package org.eclipse.kura.connection.listener;

import org.osgi.annotation.versioning.Version;
