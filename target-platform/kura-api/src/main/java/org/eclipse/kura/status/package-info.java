// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Display of the connection state, for example on an LED. */
@Version("1.0.2")
package org.eclipse.kura.status;

import org.osgi.annotation.versioning.Version;
