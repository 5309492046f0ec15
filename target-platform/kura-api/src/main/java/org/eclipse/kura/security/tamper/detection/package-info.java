// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Detection of tampering with the gateway. */
@Version("1.0.0")
package org.eclipse.kura.security.tamper.detection;

import org.osgi.annotation.versioning.Version;
