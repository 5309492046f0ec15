// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callback of the transport below the message queue. */
@Version("1.0.1")
package org.eclipse.kura.data.transport.listener;

import org.osgi.annotation.versioning.Version;
