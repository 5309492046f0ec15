// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The message exchanged with a cloud endpoint. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.message;

import org.osgi.annotation.versioning.Version;
