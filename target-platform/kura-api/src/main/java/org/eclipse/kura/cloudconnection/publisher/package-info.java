// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Sending messages through a cloud endpoint. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.publisher;

import org.osgi.annotation.versioning.Version;
