// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Components of a wire graph and what flows between them. */
@Version("2.0.0")
package org.eclipse.kura.wire;

import org.osgi.annotation.versioning.Version;
