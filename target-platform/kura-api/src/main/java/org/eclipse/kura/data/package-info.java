// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The message queue of the stock cloud connections. */
@Version("1.1.2")
package org.eclipse.kura.data;

import org.osgi.annotation.versioning.Version;
