// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Payloads, positions and topics of messages. */
@Version("1.5.0")
package org.eclipse.kura.message;

import org.osgi.annotation.versioning.Version;
