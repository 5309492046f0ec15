// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Contracts between a cloud endpoint and the applications that use it. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection;

import org.osgi.annotation.versioning.Version;
