// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The clock of the gateway. */
@Version("1.0.1")
package org.eclipse.kura.clock;

import org.osgi.annotation.versioning.Version;
