// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** TLS contexts and socket factories. */
@Version("2.1.0")
package org.eclipse.kura.ssl;

import org.osgi.annotation.versioning.Version;
