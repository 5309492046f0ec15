// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Typed values as they travel between channels and wires. */
@Version("1.1.0")
package org.eclipse.kura.type;

import org.osgi.annotation.versioning.Version;
