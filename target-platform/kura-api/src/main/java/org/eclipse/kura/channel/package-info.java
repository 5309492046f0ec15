// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Channels of field devices and the records read from or written to them. */
@Version("1.3.0")
package org.eclipse.kura.channel;

import org.osgi.annotation.versioning.Version;
